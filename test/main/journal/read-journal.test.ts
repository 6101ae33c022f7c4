import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { letterSchema } from '../../../letter/model/letter-schema.ts';
import { createJournal } from '../../../main/journal/journal.ts';
import { journalLine, parseJournalLine } from '../../../main/journal/journal-line.ts';
import { readJournal } from '../../../main/journal/read-journal.ts';
import { counterIds } from '../../letter/body/counter-ids.ts';
import { doEdit, randomEdit } from '../../letter/body/random-edit.ts';
import { richBody } from '../../letter/body/rich-body.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';
import { changesOf, typedLetters } from './typed-letters.ts';

const COPY = 'c0ffee';
const now = () => new Date('2026-03-03T10:00:00Z');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journaal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The bytes of the journal of a letter that went through these states. */
async function journalOf(letters: readonly Letter[]): Promise<Buffer> {
  const journal = createJournal(folder, now);
  await journal.begin(COPY, letters[0]!);
  let revision = 0;
  for (const change of changesOf(letters)) await journal.append(COPY, ++revision, change);
  return readFileSync(join(folder, `${COPY}.journaal`));
}

const letterIn = (bytes: Uint8Array) => {
  const read = readJournal(bytes);
  return read.state === 'readable' ? read.letter : undefined;
};

/** How many lines of the first `length` bytes are whole, with or without their newline. */
const wholeLinesIn = (bytes: Buffer, length: number) => {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  let end = 0;
  return lines.filter((line) => {
    end += Buffer.byteLength(line) + 1;
    return end - 1 <= length;
  }).length;
};

test('whatever is done to a letter, its journal cut at any byte gives the letter of the last whole line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomEdit(), { minLength: 1, maxLength: 10 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      async (edits, cuts) => {
        const letters = lettersOfEdits(edits);
        const bytes = await journalOf(letters);
        for (const cut of [...cuts.map((part) => Math.floor(part * bytes.length)), bytes.length, bytes.length - 1]) {
          const whole = wholeLinesIn(bytes, cut);
          expect(letterIn(bytes.subarray(0, cut))).toEqual(whole === 0 ? undefined : letters[whole - 1]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function lettersOfEdits(edits: readonly Parameters<typeof doEdit>[1][]): Letter[] {
  const editor = createBodyEditor(richBody(), counterIds());
  const letters = [{ ...everyNodeLetter(), body: editor.children as Body }];
  for (const edit of edits) {
    try {
      doEdit(editor, edit);
    } catch {
      // Slate refuses some edits, and may leave half of them done.
    }
    const letter = { ...everyNodeLetter(), body: editor.children as Body };
    // Main refuses a change that does not lead to a sound letter: it never comes to the journal.
    if (v.is(letterSchema, letter) && bodyFaults(letter.body).length === 0) letters.push(letter);
  }
  return letters;
}

test('every byte of a short journal: cut there, or damaged there, it gives a state that there was', async () => {
  const letters = typedLetters(['één', 'twee', 'drie']);
  const bytes = await journalOf(letters);
  const beginning = bytes.indexOf(0x0a);
  for (let at = beginning; at <= bytes.length; at += 1) {
    const whole = wholeLinesIn(bytes, at);
    expect(letterIn(bytes.subarray(0, at))).toEqual(letters[whole - 1]);
    if (at === bytes.length) continue;
    const damaged = Buffer.from(bytes);
    damaged[at] = bytes[at]! ^ 0x04;
    const read = letterIn(damaged);
    if (read !== undefined) expect(letters.slice(0, wholeLinesIn(bytes, at) + 1)).toContainEqual(read);
  }
});

test.each([
  ['zeros, as after a power cut', Buffer.alloc(5000)],
  ['garbage', Buffer.from([0xff, 0xfe, 0x0a, 0x00, 0x7b, 0x0a])],
  ['half a line', Buffer.from('{"line":4,"at":"2026-03-03T10:00:00.000Z","revision":4,"cha')],
  ['a line of another journal', Buffer.from(journalLine({ line: 9, at: '', revision: 9, change: [] }))],
  ['JSON without end', Buffer.from(`${'['.repeat(100_000)}\n`)],
])('%s behind it takes nothing away', async (_what, tail) => {
  const letters = typedLetters(['een', 'twee', 'drie']);
  const bytes = await journalOf(letters);
  expect(readJournal(Buffer.concat([bytes, tail]))).toMatchObject({ letter: letters.at(-1), isWhole: false });
  expect(readJournal(bytes)).toMatchObject({ letter: letters.at(-1), isWhole: true });
});

test('a line in the middle that is damaged takes those behind it with it: they do not fit any more', async () => {
  const letters = typedLetters(['een', 'twee', 'drie']);
  const lines = (await journalOf(letters)).toString('utf8').split('\n');
  lines[2] = lines[2]!.replace('twee', 'twAe');
  expect(letterIn(Buffer.from(lines.join('\n')))).toEqual(letters[1]);
  expect(letterIn(Buffer.from(lines.toSpliced(2, 1).join('\n')))).toEqual(letters[1]);
});

test('a change whose outcome is no letter is left out, with those behind it', async () => {
  const letters = typedLetters(['een']);
  const bytes = await journalOf(letters);
  const unsound = journalLine({
    line: 2,
    at: '2026-03-03T11:00:00.000Z',
    revision: 2,
    change: [{ op: 'replace', path: ['body'], value: [] }],
  });
  const read = readJournal(Buffer.concat([bytes, Buffer.from(unsound)]));
  expect(read).toMatchObject({ state: 'readable', letter: letters.at(-1), isWhole: false });
  expect(read).toMatchObject({ known: { changedAt: '2026-03-03T10:00:00.000Z' } });
});

test('a journal of a newer version is told apart from a damaged one', async () => {
  const bytes = await journalOf(typedLetters(['een']));
  const [first = ''] = bytes.toString('utf8').split('\n');
  const newer = { ...JSON.parse(first), version: 2, brief: 'iets anders', crc: undefined };
  expect(readJournal(Buffer.from(journalLine(newer)))).toEqual({ state: 'newer' });
  expect(readJournal(bytes.subarray(10))).toEqual({ state: 'damaged' });
  expect(readJournal(Buffer.alloc(0))).toEqual({ state: 'damaged' });
});

test('a line is told from one in which a character differs', () => {
  const line = journalLine({ line: 1, at: 'nu', ended: 'settled' });
  const bytes = Buffer.from(line.slice(0, -1));
  expect(parseJournalLine(bytes)).toMatchObject({ line: 1, at: 'nu', ended: 'settled' });
  expect(parseJournalLine(Buffer.from(line.replace('nu', 'na').slice(0, -1)))).toBeUndefined();
  expect(parseJournalLine(bytes.subarray(1))).toBeUndefined();
});
