import type {
  Alinea,
  Bijlage,
  BijlagenSection,
  Block,
  Cel,
  Inline,
  Item,
  LetterText,
  Lijst,
  Link,
  Nummering,
  OndertekeningSection,
  Opsomming,
  Punt,
  PuntBlock,
  PuntenSection,
  Reactie,
  Reactiekop,
  ReactiesSection,
  Rij,
  Tabel,
  TekstSection,
  Tussenkop,
  Veld,
  Verwijzing,
} from '../../../letter/body/body.ts';

/** Builders for bodies in tests: id first, then the content; a string stands for one text. */
type Content = string | Inline;

function inlines(content: readonly Content[]): Inline[] {
  const nodes = content.map((one) => (typeof one === 'string' ? { text: one } : one));
  return nodes.length === 0 ? [{ text: '' }] : nodes;
}

export function tekst(key: string, ...children: Block[]): TekstSection {
  return { type: 'tekst', id: `s${key}`, key, children };
}

export function punten(key: string, ...children: Punt[]): PuntenSection {
  return { type: 'punten', id: `s${key}`, key, children };
}

/** The reacties on the list `list`. */
export function reacties(key: string, list: string, ...children: Reactie[]): ReactiesSection {
  return { type: 'reacties', id: `s${key}`, key, punten: list, children };
}

export function ondertekening(key = 'ondertekening'): OndertekeningSection {
  return { type: 'ondertekening', id: `s${key}`, key, children: [{ text: '' }] };
}

export function bijlagen(...children: Bijlage[]): BijlagenSection {
  return { type: 'bijlagen', id: 'sbijlagen', key: 'bijlagen', children };
}

export function bijlage(id: string, ...content: Content[]): Bijlage {
  return { type: 'bijlage', id, children: inlines(content) };
}

export function punt(id: string, ...children: PuntBlock[]): Punt {
  return { type: 'punt', id, children };
}

export function reactie(id: string, puntId: string, kop: Reactiekop, ...children: Block[]): Reactie {
  return { type: 'reactie', id, punt: puntId, children: [kop, ...children] };
}

export function kop(id: string, ...content: Content[]): Reactiekop {
  return { type: 'reactiekop', id, children: inlines(content) };
}

export function alinea(id: string, ...content: Content[]): Alinea {
  return { type: 'alinea', id, children: inlines(content) };
}

export function tussenkop(id: string, ...content: Content[]): Tussenkop {
  return { type: 'tussenkop', id, children: inlines(content) };
}

export function opsomming(id: string, ...children: Item[]): Opsomming {
  return { type: 'opsomming', id, children };
}

export function nummering(id: string, ...children: Item[]): Nummering {
  return { type: 'nummering', id, children };
}

/** An item whose alinea has the id of the item with an `a` behind it. */
export function item(id: string, text: string, lijst?: Lijst): Item {
  const first = alinea(`${id}a`, text);
  return { type: 'item', id, children: lijst === undefined ? [first] : [first, lijst] };
}

export function tabel(id: string, ...children: Rij[]): Tabel {
  return { type: 'tabel', id, children };
}

export function rij(id: string, ...children: Cel[]): Rij {
  return { type: 'rij', id, children };
}

export function cel(id: string, ...content: Content[]): Cel {
  return { type: 'cel', id, children: inlines(content) };
}

export function link(href: string, text: string): Link {
  return { type: 'link', href, children: [{ text }] };
}

export function veld(naam: string): Veld {
  return { type: 'veld', naam, children: [{ text: '' }] };
}

export function verwijzing(puntId: string): Verwijzing {
  return { type: 'verwijzing', punt: puntId, children: [{ text: '' }] };
}

export function vet(text: string): LetterText {
  return { text, vet: true };
}

export function cursief(text: string): LetterText {
  return { text, cursief: true };
}

/** A letter that answers two wensen, with every kind of section. Its ids end in a letter or a digit of their own. */
export function wensenBody(): [
  TekstSection,
  PuntenSection,
  TekstSection,
  ReactiesSection,
  TekstSection,
  OndertekeningSection,
  BijlagenSection,
] {
  return [
    tekst('inleiding', alinea('a1', 'Op 28 oktober hebben wij u de overeenkomst gezonden.')),
    punten('wensen', punt('p1', alinea('a2', 'De eerste wens.')), punt('p2', alinea('a3', 'De tweede wens.'))),
    tekst('overgang', alinea('a4', 'In deze brief geven wij u onze reactie.')),
    reacties(
      'reacties',
      'wensen',
      reactie('r1', 'p1', kop('k1', 'Geen verdere afschaling'), alinea('a5', 'Antwoord op de eerste wens.')),
      reactie('r2', 'p2', kop('k2', 'Eén contactpersoon'), alinea('a6', 'Antwoord op de tweede wens.')),
    ),
    tekst('slot', alinea('a7', 'Wij vertrouwen erop u zo te hebben geïnformeerd.')),
    ondertekening(),
    bijlagen(bijlage('b1', 'Ontwerp')),
  ];
}

/** A node that does not fit the grammar, where one that does is asked for. */
export function hostile(node: unknown): never {
  return node as never;
}
