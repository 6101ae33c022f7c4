import { listIndentMm } from '../print/layout-measures.ts';

/** Ids of the paragraph styles of a letter; `styles.ts` says how each looks. */
export const PARAGRAPH = {
  standaard: 'Normal',
  geadresseerde: 'Geadresseerde',
  kenmerkblok: 'Kenmerkblok',
  aanhef: 'Aanhef',
  alinea: 'Alinea',
  kop1: 'Heading1',
  kop2: 'Heading2',
  kop3: 'Heading3',
  lijstitem: 'Lijstitem',
  lijstalinea: 'Lijstalinea',
  tabelkop: 'Tabelkop',
  tabelkopRechts: 'TabelkopRechts',
  tabelcel: 'Tabelcel',
  tabelcelRechts: 'TabelcelRechts',
  groet: 'Groet',
  orgaan: 'Orgaan',
  ondertekenaar: 'Ondertekenaar',
  functie: 'Functie',
  slotkop: 'Slotkop',
  slotregel: 'Slotregel',
  briefhoofdNaam: 'BriefhoofdNaam',
  briefhoofdLogo: 'BriefhoofdLogo',
  briefhoofdKop: 'BriefhoofdKop',
  briefhoofdRegel: 'BriefhoofdRegel',
  briefhoofdLaatsteRegel: 'BriefhoofdLaatsteRegel',
  eersteBlad: 'EersteBlad',
  vervolgvel: 'Vervolgvel',
  paginanummer: 'Paginanummer',
  naTabel: 'NaTabel',
  naOndertekening: 'NaOndertekening',
  geenRegel: 'GeenRegel',
} as const;

/** Ids of the character styles. A run has at most one, so bold and italic together are a style of their own. */
export const CHARACTER = {
  vet: 'Strong',
  cursief: 'Emphasis',
  vetCursief: 'VetCursief',
  link: 'Hyperlink',
  linkVet: 'HyperlinkVet',
  linkCursief: 'HyperlinkCursief',
  linkVetCursief: 'HyperlinkVetCursief',
  ontbreekt: 'Ontbreekt',
  label: 'Kenmerklabel',
  conceptmerk: 'Conceptmerk',
  tussenruimte: 'Tussenruimte',
} as const;

/** The styles in italic type: a letter that uses none of them needs no italic fonts. */
export const ITALIC_STYLES = [
  PARAGRAPH.kop3,
  CHARACTER.cursief,
  CHARACTER.vetCursief,
  CHARACTER.linkCursief,
  CHARACTER.linkVetCursief,
] as const;

/** Ids of the table styles: one for tables of the author, one that only places what stands in it. */
export const TABLE = { tabel: 'Brieftabel', opmaak: 'Opmaaktabel' } as const;

export const KOP_STYLE = { 1: PARAGRAPH.kop1, 2: PARAGRAPH.kop2, 3: PARAGRAPH.kop3 } as const;

/**
 * The styles of what stands without a number in the text of a list: one for lists up to 99, one for those up to 999,
 * whose numbers are wider.
 */
export const CONTINUATIONS = [
  { id: 'Lijstvervolg', name: 'Lijstvervolg', indentMm: listIndentMm(['99.']) },
  { id: 'LijstvervolgBreed', name: 'Lijstvervolg breed', indentMm: listIndentMm(['999.']) },
] as const;

/** The style for text at `indentMm` from the edge of the column. */
export function continuationStyle(indentMm: number): string {
  return CONTINUATIONS[indentMm > CONTINUATIONS[0].indentMm ? 1 : 0].id;
}
