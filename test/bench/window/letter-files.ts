import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alinea } from '../../../letter/body/body.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import type { OpenedLetter } from '../../../main/open-letter.ts';
import { letterHtml } from '../letter-html.ts';

/** One letter in two files: as our own, and its text as a plain HTML page. `alineas`: how many were put into it. */
export type LetterFiles = { alineas: number; brief: string; html: string };

/** Writes the letter with so many alineas more, at the end of its first section, taken in turn from its own. */
export function writeLetterFiles(seed: OpenedLetter, alineas: number, folder: string): LetterFiles {
  const letter = longerLetter(seed.letter, alineas);
  const printed = printLetter(letter, seed.template, seed.huisstijl.huisstijl, { concept: false });
  const brief = join(folder, `${alineas}.brief`);
  const html = join(folder, `${alineas}.html`);
  writeFileSync(brief, writeBriefFile(letter));
  writeFileSync(html, letterHtml(printed));
  return { alineas, brief, html };
}

function longerLetter(letter: Letter, count: number): Letter {
  const own = letter.body.flatMap((section) => (section.type === 'tekst' ? section.children : [])).filter(isAlinea);
  const added = Array.from({ length: count }, (_, index): Alinea[] => {
    const alinea = own[index % own.length];
    return alinea === undefined ? [] : [{ ...alinea, id: `erbij${index}` }];
  });
  const body = letter.body.map((section, index) =>
    index === 0 && section.type === 'tekst'
      ? { ...section, children: [...section.children, ...added.flat()] as typeof section.children }
      : section,
  );
  return { ...letter, body };
}

function isAlinea(block: { type: string }): block is Alinea {
  return block.type === 'alinea';
}
