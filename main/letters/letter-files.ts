import { basename, join } from 'node:path';
import { isTooLargeToOpen } from '../../letter/model/is-too-large-to-open.ts';
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

/** A letter as it stands in its file: read there, or written and read back. */
export type LetterOnDisk = { path: string; text: string; hash: string };

/**
 * Reading and writing `.brief` files, one at a time. A file is written over only when it holds a text that whoever saves
 * says to know: anything else was written by somebody else. Content is compared, not times: a network folder may keep
 * time in steps of two seconds. A letter that could not be read again is a bug of the window: saving it throws, and the
 * file stays as it was.
 *
 * What is known belongs to the letter that is being edited and travels with it, from the reading to each save: kept here,
 * by path, reading the file once more (to compare, to join, to look) would make it known to a letter that never held it,
 * and the next save would write over the work of a colleague.
 */
export type LetterFiles = {
  /** `signal` gives up, also a file that says nothing: what else is to be read or written does not wait for it. */
  open(path: string, signal?: AbortSignal): Promise<Result<OpenedLetter & { hash: string; text: string }>>;
  /** Writes over the file when it holds a text with one of the hashes `over`, or is gone. */
  save(path: string, letter: Letter, over: readonly (string | undefined)[]): Promise<Result<LetterOnDisk>>;
  /**
   * Writes to a name that the user chose in a dialog, which asked before it gave a name that is taken. A name without
   * ".brief" gets it; a file of that longer name was not asked about, and is not written over.
   */
  saveAs(path: string, letter: Letter): Promise<Result<LetterOnDisk>>;
  /** Writes a new file, named after kenmerk and onderwerp. No file is ever written over. */
  saveNew(folder: string, letter: Letter): Promise<Result<LetterOnDisk>>;
  /**
   * Looks at a file while nothing is read or written here. `look` hears the hash of what was read or written last,
   * undefined when that never was.
   */
  lookAt<Seen>(path: string, look: (known: string | undefined) => Promise<Seen>): Promise<Seen>;
};

const EXTENSION = '.brief';

export function createLetterFiles(sources: SourcesCache): LetterFiles {
  const inTurn = oneAtATime();
  const lastKnown = new Map<string, string>();
  // What was written and could not be read back, so that the window does not know of it: nobody else wrote it.
  const notReadBack = new Map<string, string>();
  const keeping = async (letter: Letter, write: (text: string) => Promise<Result<string>>) => {
    const text = writeBriefFile(letter);
    if (isTooLargeToOpen(text)) return failed([tooLarge()]);
    const written = await write(text);
    if (!written.ok) return written;
    const path = written.value;
    const kept = await readBack(path, text);
    lastKnown.set(path, textHash(text));
    if (kept.ok) notReadBack.delete(path);
    else notReadBack.set(path, textHash(text));
    return kept;
  };
  return {
    open: (path, signal) =>
      inTurn(async () => {
        const text = await readTextFile(path, basename(path), signal);
        if (!text.ok) return text;
        const opened = await openLetterText(text.value, path, sources);
        if (!opened.ok) return opened;
        const hash = textHash(text.value);
        lastKnown.set(path, hash);
        notReadBack.delete(path);
        return ok({ ...opened.value, hash, text: text.value });
      }),
    save: (path, letter, over) =>
      inTurn(async () => {
        const changed = await isChanged(path, [...over, notReadBack.get(path)]);
        if (!changed.ok) return changed;
        return changed.value
          ? failed([fileFault('file-changed', basename(path))])
          : keeping(letter, (text) => writeFileAtomically(path, text));
      }),
    saveAs: (path, letter) =>
      inTurn(() =>
        keeping(letter, (text) =>
          path.toLowerCase().endsWith(EXTENSION)
            ? writeFileAtomically(path, text)
            : writeNewFile(`${path}${EXTENSION}`, text),
        ),
      ),
    saveNew: (folder, letter) =>
      inTurn(() => {
        const name = exportName(letter.gegevens.kenmerk, letter.gegevens.onderwerp);
        return keeping(letter, (text) => writeUnderFreeName(folder, name, text));
      }),
    lookAt: (path, look) => inTurn(() => look(lastKnown.get(path))),
  };
}

function tooLarge(): Fault<'brief-too-large'> {
  return {
    kind: 'brief-too-large',
    place: '',
    sentence: 'Deze brief is te groot: opgeslagen zou hij niet meer te openen zijn.',
    remedy: 'Haal een deel van de tekst weg, of verdeel hem over meer brieven.',
  };
}

/** Whether the file holds something else than is known. A file that is gone is not in the way. */
async function isChanged(path: string, known: readonly (string | undefined)[]): Promise<Result<boolean, Fault>> {
  const now = await readTextFile(path, basename(path));
  if (now.ok) return ok(!known.includes(textHash(now.value)));
  if (now.faults.every(({ kind }) => kind === 'file-missing')) return ok(false);
  return now.faults.every(({ kind }) => kind === 'file-not-text') ? ok(true) : now;
}

async function readBack(path: string, text: string): Promise<Result<LetterOnDisk, Fault>> {
  const back = await readTextFile(path, basename(path));
  if (!back.ok) return back;
  if (back.value !== text) return failed([fileFault('file-differs', basename(path))]);
  return ok({ path, text, hash: textHash(text) });
}

/** "naam.brief", or "naam (2).brief" when that is taken, and so on. */
async function writeUnderFreeName(folder: string, name: string, text: string): Promise<Result<string, Fault>> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${name}${count === 1 ? '' : ` (${count})`}${EXTENSION}`);
    const written = await writeNewFile(path, text);
    if (written.ok || !written.faults.some(({ kind }) => kind === 'file-exists')) return written;
  }
}
