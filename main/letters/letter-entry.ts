import { basename } from 'node:path';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { formatDutchDate } from '../../letter/print/dutch-date.ts';
import type { LetterSummary } from '../contract.ts';
import { readTextFile } from '../files/read-text-file.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';
import { foldText } from './fold-text.ts';
import { letterText } from './letter-text.ts';

/** A letter as the list knows it: what it shows, and what is searched. */
export type LetterEntry = {
  readonly summary: Pick<LetterSummary, 'onderwerp' | 'kenmerk' | 'datum' | 'status'>;
  /** What the list shows anyway, folded: nothing found here needs to be shown again. */
  readonly foldedSummary: string;
  readonly text: string;
  readonly foldedText: string;
};

/** Reads one file for the list. A file that is no letter is an entry too. */
export async function readLetterEntry(path: string, sources: SourcesCache): Promise<LetterEntry> {
  const text = await readTextFile(path, basename(path));
  const letter = text.ok ? readBriefFile(text.value, basename(path)) : text;
  if (!letter.ok) return entryOf({ onderwerp: '', kenmerk: '', datum: '', status: 'unreadable' }, basename(path), '');
  const { gegevens, status } = letter.value;
  const { onderwerp = '', kenmerk = '', datum = '' } = gegevens;
  const shown = [onderwerp, kenmerk, datum, formatDutchDate(datum) ?? ''].join('\n');
  return entryOf({ onderwerp, kenmerk, datum, status }, shown, await letterText(letter.value, sources));
}

function entryOf(summary: LetterEntry['summary'], shown: string, text: string): LetterEntry {
  const composed = text.normalize('NFC');
  return {
    summary,
    foldedSummary: foldText(shown.normalize('NFC')),
    text: composed,
    foldedText: foldText(composed),
  };
}
