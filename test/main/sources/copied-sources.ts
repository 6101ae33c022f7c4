import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownSourcesFolder } from '../../../main/sources/sources-folder.ts';

/** A copy of the templates and house styles of the program, without its fonts, for a test to break. */
export function copiedSources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bronnen-'));
  for (const part of ['templates', 'assets/huisstijlen']) {
    cpSync(join(ownSourcesFolder(), part), join(folder, part), { recursive: true });
  }
  return folder;
}
