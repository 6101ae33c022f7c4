import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';

/**
 * The body of a letter as a Slate document: a fixed row of sections, each with blocks. What may stand in what is
 * stated in `body-schema.ts`. Every node that is not text, `link`, `veld` or `verwijzing` carries an `id` that is
 * unique in the letter, is kept for the life of the node and is never used again.
 */
export type Body = Section[];

export type Section = TekstSection | PuntenSection | ReactiesSection | OndertekeningSection | BijlagenSection;

/** Running text. Its kop, if any, is a fixed word of the template and does not stand in the body. */
export type TekstSection = { type: 'tekst'; id: string; key: string; children: Block[] };

/** A numbered list of punten (wensen, vragen, bedenkingen, ...). The number of a punt is its position. */
export type PuntenSection = { type: 'punten'; id: string; key: string; children: Punt[] };

/** One reactie for each punt of the section whose key is `punten`, in the same order, always. */
export type ReactiesSection = { type: 'reacties'; id: string; key: string; punten: string; children: Reactie[] };

/** The place of the signature block. What is printed there comes from the huisstijl. */
export type OndertekeningSection = { type: 'ondertekening'; id: string; key: string; children: PlainText[] };

export type BijlagenSection = { type: 'bijlagen'; id: string; key: string; children: Bijlage[] };

export type Punt = { type: 'punt'; id: string; children: PuntBlock[] };

/** The answer to exactly one punt: `punt` is the id of that punt. */
export type Reactie = { type: 'reactie'; id: string; punt: string; children: [Reactiekop, ...Block[]] };

/** The short title behind "Ad wens 2:", in the college's own words. */
export type Reactiekop = { type: 'reactiekop'; id: string; children: Inline[] };

export type Bijlage = { type: 'bijlage'; id: string; children: Inline[] };

export type Block = Alinea | Tussenkop | Opsomming | Nummering | Tabel;
export type PuntBlock = Alinea | Opsomming | Nummering;

export type Alinea = { type: 'alinea'; id: string; children: Inline[] };
export type Tussenkop = { type: 'tussenkop'; id: string; children: Inline[] };
export type Opsomming = { type: 'opsomming'; id: string; children: Item[] };
export type Nummering = { type: 'nummering'; id: string; children: Item[] };
export type Lijst = Opsomming | Nummering;

/** One item of a list: its text, and in a list of the first level possibly one list of the second level. */
export type Item = { type: 'item'; id: string; children: [Alinea] | [Alinea, Lijst] };

/** A simple table. All rows have the same number of cells; the first row is the header row. */
export type Tabel = { type: 'tabel'; id: string; children: Rij[] };
export type Rij = { type: 'rij'; id: string; children: Cel[] };
export type Cel = { type: 'cel'; id: string; children: Inline[] };

export type Inline = LetterText | Link | Veld | Verwijzing;

export type LetterText = { text: string; vet?: true; cursief?: true };
export type PlainText = { text: string };

/** `href` is an https:, http:, mailto: or tel: address. */
export type Link = { type: 'link'; href: string; children: LetterText[] };

/**
 * A live value: a gegeven, a veld or a computed text (berekend) of the template, by its name. Its child is a text
 * without characters that carries the marks in which the value is printed.
 */
export type Veld = { type: 'veld'; naam: string; children: [LetterText] };

/** The number of a punt, by the id of that punt, so that "zie het antwoord op vraag 3" keeps its number. */
export type Verwijzing = { type: 'verwijzing'; punt: string; children: [LetterText] };

export type BodyElement =
  | Section
  | Punt
  | Reactie
  | Reactiekop
  | Bijlage
  | Block
  | Item
  | Rij
  | Cel
  | Link
  | Veld
  | Verwijzing;

/** The elements that carry an id. */
export type IdentifiedElement = Exclude<BodyElement, Link | Veld | Verwijzing>;

export type BodyEditor = BaseEditor &
  HistoryEditor & {
    /** An id that was never used in this letter, for a block that is about to be made. */
    freshId: () => string;
  };

declare module 'slate' {
  interface CustomTypes {
    Editor: BodyEditor;
    Element: BodyElement;
    Text: LetterText;
  }
}
