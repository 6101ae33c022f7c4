import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { ExternalOpen } from '../wire.ts';

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['explorer.exe'] };

/** Opens a file, its folder or a link in the program of the system, if there is one; says so when not. */
export function openExternal({ kind, target }: ExternalOpen): void {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opened = spawn(program, [...args, kind === 'folder' ? dirname(target) : target], {
    stdio: 'ignore',
    detached: true,
  });
  opened.on('error', () => process.stderr.write(`Kan niet worden geopend op deze computer: ${target}\n`));
  opened.unref();
}
