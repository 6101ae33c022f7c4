import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds `templates/` and `assets/` of this program: the nearest one above the running file, whether that
 * is a bundle in `dist/` or a source file in a test. Throws when the program is incomplete.
 */
export function ownSourcesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'templates')) && existsSync(join(folder, 'assets', 'huisstijlen')))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folders templates/ and assets/ of the program are missing.');
    folder = parent;
  }
  return folder;
}
