import type { Inline, Item, Punt, Reactie, Rij } from '../../letter/body/body.ts';
import type { Letter } from '../../letter/model/letter.ts';

/** The velden of the template, of every kind: texts, dates, yes or no. A draft may hold any text in each of them. */
const VELDEN = [
  'stuk',
  'stuk_kort',
  'gevraagd',
  'grondslag',
  'eigen_keuzes',
  'datum_toezending',
  'datum_raadsvergadering',
  'zienswijze_nodig',
  'aanpassing',
];

/** Text by which a test finds in a page what stands before and after a string. */
export function marker(index: number): string {
  return `«${index}»`;
}

/**
 * A letter of reactie-op-wensen that holds each string once in every place of the text: tussenkop, alinea, link, item of
 * a list, cell of a table, wens, reactiekop, reactie, bijlage. The id of the block tells place and index ("a12"); before
 * each alinea, cell and so on stands its marker.
 */
export function letterOfTexts(texts: readonly string[]): Letter {
  const each = <Made>(make: (text: string, index: number) => Made[]): Made[] => texts.flatMap(make);
  return {
    ...emptyLetter(),
    body: [
      {
        type: 'tekst',
        id: 'inleiding',
        key: 'inleiding',
        children: [
          ...each((text, index) => [
            { type: 'tussenkop' as const, id: `t${index}`, children: [{ text }] },
            alinea(`ma${index}`, marker(index)),
            alinea(`a${index}`, text),
            alinea(`ml${index}`, marker(index)),
            { type: 'alinea' as const, id: `l${index}`, children: linkOf(text) },
            alinea(`me${index}`, marker(index)),
          ]),
          {
            type: 'opsomming',
            id: 'opsomming',
            children: each((text, index) => [item(`mi${index}`, marker(index)), item(`i${index}`, text)]) as Item[],
          },
          {
            type: 'tabel',
            id: 'tabel',
            children: [
              rij('kop', 'Nummer', 'Tekst'),
              ...each((text, index) => [rij(`r${index}`, marker(index), text)]),
            ],
          },
          alinea('einde', marker(texts.length)),
        ],
      },
      {
        type: 'punten',
        id: 'wensen',
        key: 'wensen',
        children: each((text, index): Punt[] => [
          {
            type: 'punt',
            id: `p${index}`,
            children: [
              alinea(`mp${index}`, marker(index)),
              alinea(`pa${index}`, text),
              alinea(`ep${index}`, marker(index)),
            ],
          },
        ]),
      },
      { type: 'tekst', id: 'leeswijzer', key: 'leeswijzer', children: [alinea('leeswijzera', 'Leeswijzer')] },
      {
        type: 'reacties',
        id: 'reacties',
        key: 'reacties',
        punten: 'wensen',
        children: each((text, index): Reactie[] => [
          {
            type: 'reactie',
            id: `re${index}`,
            punt: `p${index}`,
            children: [
              { type: 'reactiekop', id: `k${index}`, children: [{ text }] },
              alinea(`mr${index}`, marker(index)),
              alinea(`ra${index}`, text),
              alinea(`er${index}`, marker(index)),
            ],
          },
        ]),
      },
      { type: 'tekst', id: 'slot', key: 'slot', children: [alinea('slota', 'Slot')] },
      { type: 'ondertekening', id: 'ondertekening', key: 'ondertekening', children: [{ text: '' }] },
      {
        type: 'bijlagen',
        id: 'bijlagen',
        key: 'bijlagen',
        children: each((text, index) => [
          { type: 'bijlage' as const, id: `mb${index}`, children: [{ text: marker(index) }] },
          { type: 'bijlage' as const, id: `b${index}`, children: [{ text }] },
        ]),
      },
    ],
  };
}

/**
 * A short letter whose gegevens and velden hold the strings, one after the other, and whose text names every veld. A
 * single string stands in all of them.
 */
export function letterOfGegevens(texts: readonly string[]): Letter {
  let place = -1;
  const next = () => {
    place += 1;
    return texts[place % texts.length] ?? '';
  };
  return {
    ...emptyLetter(),
    gegevens: {
      kenmerk: next(),
      uw_kenmerk: next(),
      datum: '2026-03-03',
      onderwerp: next(),
      geadresseerde: { soort: 'orgaan', regels: [next(), next()] },
      aanhef: next(),
      openbaarheid: 'openbaar',
      afschrift: [next()],
      velden: Object.fromEntries(VELDEN.map((naam) => [naam, next()])),
    },
    body: [
      {
        type: 'tekst',
        id: 'inleiding',
        key: 'inleiding',
        children: VELDEN.map((naam, index) => ({ type: 'alinea', id: `v${index}`, children: veldOf(naam) })),
      },
      {
        type: 'punten',
        id: 'wensen',
        key: 'wensen',
        children: [{ type: 'punt', id: 'p', children: [alinea('pa', 'Wens')] }],
      },
      { type: 'tekst', id: 'leeswijzer', key: 'leeswijzer', children: [alinea('leeswijzera', 'Leeswijzer')] },
      {
        type: 'reacties',
        id: 'reacties',
        key: 'reacties',
        punten: 'wensen',
        children: [
          {
            type: 'reactie',
            id: 're',
            punt: 'p',
            children: [{ type: 'reactiekop', id: 'k', children: [{ text: 'Kop' }] }, alinea('ra', 'Reactie')],
          },
        ],
      },
      { type: 'tekst', id: 'slot', key: 'slot', children: [alinea('slota', 'Slot')] },
      { type: 'ondertekening', id: 'ondertekening', key: 'ondertekening', children: [{ text: '' }] },
      {
        type: 'bijlagen',
        id: 'bijlagen',
        key: 'bijlagen',
        children: [{ type: 'bijlage', id: 'b', children: [{ text: '' }] }],
      },
    ],
  };
}

/** How many strings fit in one letter of gegevens. */
export const PLACES_FOR_GEGEVENS = 16;

function emptyLetter(): Letter {
  return {
    id: 'vreemd',
    status: 'concept',
    template: { id: 'reactie-op-wensen', version: 1 },
    huisstijl: { id: 'voorbeeldgemeente', version: 1 },
    gegevens: {
      kenmerk: '2026-00123',
      datum: '2026-03-03',
      onderwerp: 'Vreemde tekens',
      geadresseerde: { soort: 'orgaan', regels: ['Aan de gemeenteraad van Voorbeeld'] },
      aanhef: 'Geachte leden van de raad,',
      openbaarheid: 'openbaar',
      velden: {},
    },
    body: [],
  };
}

function alinea(id: string, text: string) {
  return { type: 'alinea' as const, id, children: [{ text }] };
}

function item(id: string, text: string): Item {
  return { type: 'item', id, children: [alinea(`${id}a`, text)] };
}

function rij(id: string, ...texts: string[]): Rij {
  return {
    type: 'rij',
    id,
    children: texts.map((text, index) => ({ type: 'cel', id: `${id}c${index}`, children: [{ text }] })),
  };
}

function linkOf(text: string): Inline[] {
  return [{ text: '' }, { type: 'link', href: 'https://voorbeeld.example/', children: [{ text }] }, { text: '' }];
}

function veldOf(naam: string): Inline[] {
  return [{ text: '‹' }, { type: 'veld', naam, children: [{ text: '' }] }, { text: '›' }];
}
