import { basename, join } from 'node:path';
import type { Letter } from '../../letter/model/letter.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { exportName } from '../../letter/print/export-name.ts';
import { fileFault } from '../files/file-fault.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { textHash } from '../files/text-hash.ts';
import { writeFileAtomically, writeNewFile } from '../files/write-file-atomically.ts';
import { type OpenedLetter, openLetterText } from '../open-letter.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';

/**
 * Reading and writing `.brief` files, one at a time. It remembers the content of each file as it was read or written
 * last: a file that holds anything else now was changed by somebody else, and is never written over. Content is
 * compared, not times: a network folder may keep time in steps of two seconds. A letter that could not be read again is
 * a bug of the window: saving it throws, and the file stays as it was.
 */
export type LetterFiles = {
  open(path: string): Promise<Result<OpenedLetter>>;
  /** Writes over the file that was opened or written before. */
  save(path: string, letter: Letter): Promise<Result<string>>;
  /**
   * Writes to a name that the user chose in a dialog, which asked before it gave a name that is taken. A name without
   * ".brief" gets it; a file of that longer name was not asked about, and is not written over.
   */
  saveAs(path: string, letter: Letter): Promise<Result<string>>;
  /** Writes a new file, named after kenmerk and onderwerp, and gives its path. No file is ever written over. */
  saveNew(folder: string, letter: Letter): Promise<Result<string>>;
};

const EXTENSION = '.brief';

export function createLetterFiles(sources: SourcesCache): LetterFiles {
  const inTurn = oneAtATime();
  const lastKnown = new Map<string, string>();
  const keeping = async (text: string, write: () => Promise<Result<string>>): Promise<Result<string>> => {
    const written = await write();
    const kept = written.ok ? await readBack(written.value, text) : written;
    if (kept.ok) lastKnown.set(kept.value, textHash(text));
    return kept;
  };
  return {
    open: (path) =>
      inTurn(async () => {
        const text = await readTextFile(path, basename(path));
        const opened = text.ok ? await openLetterText(text.value, path, sources) : text;
        if (text.ok && opened.ok) lastKnown.set(path, textHash(text.value));
        return opened;
      }),
    save: (path, letter) =>
      inTurn(async () => {
        const text = writeBriefFile(letter);
        const changed = await isChanged(path, lastKnown.get(path));
        if (!changed.ok) return changed;
        return changed.value
          ? failed([fileFault('file-changed', basename(path))])
          : keeping(text, () => writeFileAtomically(path, text));
      }),
    saveAs: (path, letter) =>
      inTurn(async () => {
        const text = writeBriefFile(letter);
        return keeping(text, () =>
          path.toLowerCase().endsWith(EXTENSION)
            ? writeFileAtomically(path, text)
            : writeNewFile(`${path}${EXTENSION}`, text),
        );
      }),
    saveNew: (folder, letter) =>
      inTurn(async () => {
        const name = exportName(letter.gegevens.kenmerk, letter.gegevens.onderwerp);
        const text = writeBriefFile(letter);
        return keeping(text, () => writeUnderFreeName(folder, name, text));
      }),
  };
}

/** Whether the file holds something else than was last known of it. A file that is gone is not in the way. */
async function isChanged(path: string, known: string | undefined): Promise<Result<boolean, Fault>> {
  const now = await readTextFile(path, basename(path));
  if (now.ok) return ok(textHash(now.value) !== known);
  if (now.faults.every(({ kind }) => kind === 'file-missing')) return ok(false);
  return now.faults.every(({ kind }) => kind === 'file-not-text') ? ok(true) : now;
}

async function readBack(path: string, text: string): Promise<Result<string, Fault>> {
  const back = await readTextFile(path, basename(path));
  if (!back.ok) return back;
  return back.value === text ? ok(path) : failed([fileFault('file-differs', basename(path))]);
}

/** "naam.brief", or "naam (2).brief" when that is taken, and so on. */
async function writeUnderFreeName(folder: string, name: string, text: string): Promise<Result<string, Fault>> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${name}${count === 1 ? '' : ` (${count})`}${EXTENSION}`);
    const written = await writeNewFile(path, text);
    if (written.ok || !written.faults.some(({ kind }) => kind === 'file-exists')) return written;
  }
}
