import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-docx-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'main/docx/docx-writer.ts',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'writer.js' } },
    },
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'run.js'), RUN);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUN = `
import { readFileSync, writeFileSync } from 'node:fs';
import { createDocxWriter } from './writer.js';
const [fontsFolder, out, ...samples] = process.argv.slice(2);
const writer = createDocxWriter({ fontsFolder });
for (const sample of samples) writeFileSync(out, (await writer.write(JSON.parse(readFileSync(sample, 'utf8')))).value);
`;

/** The last of the samples as a process of its own writes it, after the others. */
function writtenApart(name: string, ...samples: string[]): string {
  const out = join(folder, name);
  const paths = samples.map((sample) => resolve(`test/letter/docx/samples/${sample}.printed.json`));
  const zone = {
    ...process.env,
    TZ: name === 'a' ? 'UTC' : 'Pacific/Auckland',
    LANG: name === 'a' ? 'C' : 'nl_NL.UTF-8',
  };
  execFileSync(process.execPath, [join(folder, 'run.js'), resolve('assets/fonts'), out, ...paths], { env: zone });
  return createHash('sha256').update(readFileSync(out)).digest('hex');
}

test('two processes write the same bytes, in other time zones and after other letters', () => {
  expect(writtenApart('b', 'seed', 'rich', 'rich')).toBe(writtenApart('a', 'rich'));
});
