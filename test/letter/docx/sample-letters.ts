import { readFileSync } from 'node:fs';
import type { PrintedBlock, PrintedLetter, PrintedLijst, PrintedText } from '../../../letter/print/printed-letter.ts';

/** The printed letter of the seed, and one with every kind of block; a new copy each time. */
export function seedLetter(): PrintedLetter {
  return readSample('seed');
}

export function richLetter(): PrintedLetter {
  return readSample('rich');
}

/** The seed with other blocks. */
export function letterWith(...blokken: PrintedBlock[]): PrintedLetter {
  return { ...seedLetter(), blokken };
}

export function tekst(text: string, marks: Omit<PrintedText, 'type' | 'text'> = {}): PrintedText {
  return { type: 'tekst', text, ...marks };
}

export function alinea(id: string, text: string): Extract<PrintedBlock, { type: 'alinea' }> {
  return { type: 'alinea', id, inhoud: [tekst(text)] };
}

function readSample(name: string): PrintedLetter {
  return JSON.parse(readFileSync(new URL(`samples/${name}.printed.json`, import.meta.url), 'utf8'));
}

/** A list with a second level. */
export const NUMMERING: PrintedLijst = {
  type: 'nummering',
  id: 'n1',
  items: [
    {
      id: 'n2',
      nummer: '1.',
      inhoud: [tekst('een')],
      sublijst: {
        type: 'nummering',
        id: 'n3',
        items: [
          { id: 'n4', nummer: 'a.', inhoud: [tekst('onder een')] },
          { id: 'n5', nummer: 'b.', inhoud: [tekst('ook onder een')] },
        ],
      },
    },
    { id: 'n6', nummer: '2.', inhoud: [tekst('twee')] },
  ],
};
