import { type BlockTable, fromBlockTable } from './block-table.ts';
import { inlineText } from './inline-text.ts';
import type { PrintedGegeven, PrintedInline, PrintedLetter, PrintedLijst, PrintedPunt } from './printed-letter.ts';

/**
 * The letter as plain text, in the order in which it is read: the conceptmerk of a draft, geadresseerde, letterhead
 * blocks (the typographic name stands for the logo and is left out), kenmerkblok, aanhef, body, ondertekening, bijlagen,
 * afschrift. Blocks are parted by an empty line, numbers and labels stand as printed, cells of a table are parted by
 * tabs. Spaces that do not break are plain spaces here, as are control characters; the last line is ended too.
 */
export function toPlainText(printed: PrintedLetter): string {
  const { conceptmerk, briefhoofd, geadresseerde, kenmerkblok, aanhef, blokken } = printed;
  const stukken = [
    conceptmerk ?? '',
    lines(geadresseerde.map(words)),
    ...briefhoofd.blokken.flatMap(({ kop, regels }) => [kop ?? '', lines(regels)]),
    ...kenmerkblok.kolom.flatMap(({ label, waarde }) => [label, words(waarde)]),
    lines(kenmerkblok.blok.map(gegevenText)),
    words(aanhef),
    ...blokken.flatMap((block) => fromBlockTable(BLOCK_TEXTS, block)),
  ];
  return `${stukken.filter((stuk) => stuk !== '').join('\n\n')}\n`;
}

/** How each kind of block reads, as pieces with an empty line between them. */
const BLOCK_TEXTS: BlockTable<[], string[]> = {
  kop: ({ inhoud }) => [words(inhoud)],
  alinea: ({ inhoud }) => [words(inhoud)],
  opsomming: (lijst) => [lines(lijstLines(lijst))],
  nummering: (lijst) => [lines(lijstLines(lijst))],
  punten: ({ punten }) => [lines(punten.flatMap(puntLines))],
  tabel: ({ kop, rijen }) => [lines([kop, ...rijen.map(({ cellen }) => cellen)].map(rowText))],
  ondertekening: ({ groet, orgaan, ondertekenaars }) => [
    groet,
    orgaan,
    ...ondertekenaars.map(({ naam, functie }) => lines([naam, functie])),
  ],
  bijlagen: ({ label, bijlagen }) => [
    lines([label, ...bijlagen.map(({ nummer, inhoud }) => `${nummer === '' ? '' : `${nummer} `}${words(inhoud)}`)]),
  ],
  afschrift: ({ label, regels }) => [lines([label, ...regels.map(words)])],
};

function gegevenText({ label, waarde }: PrintedGegeven): string {
  return `${label} ${words(waarde)}`;
}

function lijstLines({ items }: PrintedLijst): string[] {
  return items.flatMap(({ nummer, inhoud, sublijst }) => {
    const sign = nummer === '' ? '-' : nummer;
    const under = sublijst === undefined ? [] : lijstLines(sublijst);
    return [`${sign} ${words(inhoud)}`, ...under.map((line) => hanging(sign, line))];
  });
}

/** What follows the first line of a punt hangs under its text. */
function puntLines({ nummer, blokken }: PrintedPunt): string[] {
  const [first = '', ...rest] = blokken.flatMap((blok) =>
    blok.type === 'alinea' ? [words(blok.inhoud)] : lijstLines(blok),
  );
  return [`${nummer} ${first}`, ...rest.map((line) => hanging(nummer, line))];
}

function hanging(sign: string, line: string): string {
  return `${' '.repeat(sign.length + 1)}${line}`;
}

function rowText(cellen: readonly { inhoud: readonly PrintedInline[] }[]): string {
  return cellen.map(({ inhoud }) => words(inhoud)).join('\t');
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function words(inlines: readonly PrintedInline[]): string {
  return inlineText(inlines).replace(/[\p{Cc}\u00a0\u202f\u2028\u2029]/gu, ' ');
}
