import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IdentifiedElement } from '../../../letter/body/body.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { blockIndex } from '../../../letter/review/block-index.ts';
import { blockText } from '../../../letter/review/block-text.ts';
import { compareLetters, type WordPiece } from '../../../letter/review/compare-letters.ts';
import { letterNames } from '../../../letter/review/letter-names.ts';
import { counterIds } from '../body/counter-ids.ts';
import { loadedTemplate } from '../template/read-template-folder.ts';
import { RUNS, twoCopies } from './two-copies.ts';

const LONG = { timeout: 3_600_000 };
const names = letterNames(loadedTemplate('reactie-op-wensen'), { gemeente: 'Voorbeeld' });

test('a letter is the same as itself, with its fields in another order, and as the editor has it', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ ours }) => {
      const opened = { ...ours, body: createBodyEditor(ours.body, counterIds('o')).children as Letter['body'] };
      for (const same of [ours, reordered(ours) as Letter, opened]) {
        expect(compareLetters(ours, same, names)).toEqual({ isSame: true, gegevens: [], blokken: [] });
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

test('letters that differ are never the same', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      for (const [before, after] of [
        [base, ours],
        [ours, theirs],
      ] as const) {
        expect(compareLetters(before, after, names).isSame).toBe(readable(before) === readable(after));
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

test('the text before and the text after can be read from the words', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ ours, theirs }) => {
      const [before, after] = [blockIndex(ours.body), blockIndex(theirs.body)];
      for (const { id, soort, words, place } of compareLetters(ours, theirs, names).blokken) {
        const [old, now] = [before.get(id)?.node, after.get(id)?.node];
        expect(place).not.toBe('');
        if (now !== undefined) expect(readings(now, theirs)).toContain(textWithout('weg', words));
        const isRewritten = soort === 'gewijzigd' || soort === 'weg';
        if (old !== undefined && isRewritten) {
          expect(readings(old, ours)).toContain(textWithout('erbij', words));
        }
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

test('the other way round what came has gone', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ ours, theirs }) => {
      const kinds = (before: Letter, after: Letter, soort: string) =>
        compareLetters(before, after, names)
          .blokken.filter((blok) => blok.soort === soort)
          .map(({ id }) => id)
          .sort();
      expect(kinds(ours, theirs, 'erbij')).toEqual(kinds(theirs, ours, 'weg'));
      expect(kinds(ours, theirs, 'gewijzigd')).toEqual(kinds(theirs, ours, 'gewijzigd'));
    }),
    { numRuns: RUNS / 3 },
  );
});

/** With the values of the velden; and with their labels, where nothing else tells the two letters apart. */
function readings(node: IdentifiedElement, { gegevens, body }: Letter): string[] {
  const waardeVan = names.waarden({ gegevens, body });
  return [blockText(node, { names, body, waardeVan }), blockText(node, { names, body })];
}

function textWithout(soort: WordPiece['soort'], words: readonly WordPiece[]): string {
  return words
    .filter((word) => word.soort !== soort)
    .map(({ text }) => text)
    .join('');
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reordered(part)]),
  );
}

/** The letter as text, with its fields by name, and every line written character by character with its marks. */
function readable(letter: Letter): string {
  return JSON.stringify(letter, (_key, value: unknown) => {
    if (Array.isArray(value)) return value.flatMap(spelled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}

function spelled(part: unknown): unknown[] {
  if (typeof part !== 'object' || part === null || !('text' in part) || typeof part.text !== 'string') return [part];
  if (part.text.length === 1) return [part];
  return [...part.text].flatMap((text) => (text.length === 0 ? [] : [{ ...part, text }]));
}
