import { readFileSync } from 'node:fs';
import type {
  PrintedAlinea,
  PrintedBlock,
  PrintedKop,
  PrintedLetter,
  PrintedLijst,
  PrintedOndertekening,
  PrintedTabel,
  PrintedText,
} from '../../../letter/print/printed-letter.ts';

/** The letter of the seed as it is printed. */
export function seedLetter(): PrintedLetter {
  return readPrinted('seed');
}

/** A draft with one of every block and every kind of running text. */
export function richLetter(): PrintedLetter {
  return readPrinted('rich');
}

function readPrinted(name: string): PrintedLetter {
  return JSON.parse(readFileSync(new URL(`${name}.printed.json`, import.meta.url), 'utf8'));
}

export function tekst(text: string, marks: Partial<PrintedText> = {}): PrintedText {
  return { type: 'tekst', text, ...marks };
}

export function alinea(text: string): PrintedAlinea {
  return { type: 'alinea', id: 'alinea', inhoud: [tekst(text)] };
}

export function kop(niveau: 1 | 2 | 3, text: string): PrintedKop {
  return { type: 'kop', id: 'kop', niveau, inhoud: [tekst(text)] };
}

export function lijst(type: 'opsomming' | 'nummering', texts: readonly string[]): PrintedLijst {
  const items = texts.map((text, index) => ({
    id: `item${index}`,
    nummer: type === 'nummering' ? `${index + 1}.` : '',
    inhoud: [tekst(text)],
  }));
  return { type, id: 'lijst', items };
}

export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): PrintedTabel {
  const cel = (text: string) => ({ id: 'cel', inhoud: [tekst(text)] });
  return {
    type: 'tabel',
    id: 'tabel',
    kop: kop.map(cel),
    rijen: rijen.map((rij) => ({ id: 'rij', cellen: rij.map(cel) })),
  };
}

export const ondertekening: PrintedOndertekening = {
  type: 'ondertekening',
  id: 'ondertekening',
  groet: 'Hoogachtend,',
  orgaan: 'Het college van burgemeester en wethouders van Nijmegen',
  ondertekenaars: [
    { naam: 'A.P.W. van de Klift', functie: 'gemeentesecretaris' },
    { naam: 'H.M.F. Bruls', functie: 'burgemeester' },
  ],
};

/** The letter of the seed with other blocks. */
export function letterOf(blokken: readonly PrintedBlock[]): PrintedLetter {
  return { ...seedLetter(), blokken: [...blokken] };
}

/** `lines` lines of running text in the text column, a word at the start of each that counts them. */
export function linesOfText(lines: number): string {
  return Array.from({ length: lines }, (_, index) => `regel${index + 1} ${LINE}`).join(' ');
}

const LINE = 'van een alinea die over de volle breedte van de tekstkolom loopt en dan';
