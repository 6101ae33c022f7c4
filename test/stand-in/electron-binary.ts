import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The program of the installed Electron, or undefined where npm brought its package without the binary. Only looks: the
 * package's own entry would start to download it.
 */
export function electronBinary(root: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = packageFolder(root);
  if (folder === undefined) return undefined;
  const pathFile = join(folder, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const path = join(dist, program);
  return existsSync(path) ? path : undefined;
}

function packageFolder(root: string): string | undefined {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}
