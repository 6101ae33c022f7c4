import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { letterChange } from '../../letter/model/letter-change.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { createJournal } from '../../main/journal/journal.ts';
import { headerSchema } from '../../main/journal/journal-line.ts';
import { everyNodeLetter } from '../letter/model/every-node-letter.ts';

const page = readFileSync(new URL('../../docs/bestandsformaat.md', import.meta.url), 'utf8');
const chapter = page.slice(page.indexOf('## The journal'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journaal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Letters of which each has something added, replaced or removed. */
function editedLetters(): Letter[] {
  const first = everyNodeLetter();
  const { kenmerk: _, ...withoutKenmerk } = first.gegevens;
  return [
    first,
    {
      ...first,
      gegevens: { ...first.gegevens, onderwerp: 'Anders', velden: { ...first.gegevens.velden, nieuw: 'ja' } },
    },
    { ...first, gegevens: { ...withoutKenmerk, afschrift: ['een', 'twee'] } },
    { ...first, gegevens: { ...withoutKenmerk, afschrift: ['twee'] }, body: withoutLastBlock(first) },
  ];
}

function withoutLastBlock({ body }: Letter): Letter['body'] {
  const [section, ...others] = body;
  if (section?.type !== 'tekst') throw new Error('The first section has no blocks.');
  return [{ ...section, children: section.children.slice(0, -1) as typeof section.children }, ...others];
}

describe('the journal in docs/bestandsformaat.md', () => {
  test('the program in it gives the letter that the journal holds', async () => {
    const letters = editedLetters();
    const journal = createJournal(folder, () => new Date('2026-03-03T10:00:00Z'));
    await journal.begin('c0ffee', letters[0]!);
    for (const [index, letter] of letters.slice(1).entries()) {
      await journal.append('c0ffee', index + 1, letterChange(letters[index]!, letter));
    }
    const program = /```js\n([\s\S]*?)```/.exec(chapter)?.[1] ?? '';
    writeFileSync(join(folder, 'terug.mjs'), program);
    execFileSync(process.execPath, ['terug.mjs', 'c0ffee.journaal'], { cwd: folder });
    const read = readBriefFile(readFileSync(join(folder, 'hersteld.brief'), 'utf8'), 'hersteld.brief');
    expect(read).toEqual({ ok: true, value: letters.at(-1) });
  });

  test('every field of the first line is described, and every kind of other line', () => {
    for (const field of Object.keys(headerSchema.entries)) expect(chapter).toContain(`\`${field}\``);
    for (const field of ['line', 'change', 'saved', 'ended', 'crc']) expect(chapter).toContain(`\`${field}\``);
    for (const outcome of ['saved', 'given-up', 'settled']) expect(chapter).toContain(`\`${outcome}\``);
  });
});
