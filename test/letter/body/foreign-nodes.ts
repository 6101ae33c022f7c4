import type { Descendant } from 'slate';

/** Fragments as they may come from a paste, an import or a fault elsewhere: without ids, with ids of others, unknown. */
const fragments: unknown[][] = [
  [{ text: 'losse tekst' }],
  [{ text: '' }],
  [{ text: 'met merk', vet: 'ja', onderstreept: true }],
  [{ type: 'alinea', children: [{ text: 'zonder id' }] }],
  [{ type: 'alinea', id: 'a1', children: [{ text: 'met het id van een ander' }] }],
  [{ type: 'alinea', id: 'p1', children: [{ text: 'met het id van een punt' }] }],
  [{ type: 'kop1', niveau: 1, children: [{ text: 'onbekende soort' }] }],
  [{ children: [{ text: 'zonder soort' }] }],
  [{ type: 'div', children: [{ type: 'div', children: [{ text: 'genest' }] }, { text: 'gemengd' }] }],
  [{ type: 'alinea', id: 'x1', children: [{ type: 'alinea', id: 'x1', children: [{ text: 'in elkaar' }] }] }],
  [{ type: 'alinea', id: 'x2', children: [] }],
  [{ type: 'opsomming', id: 'x3', children: [] }],
  [
    {
      type: 'tabel',
      id: 'x4',
      children: [
        { type: 'rij', children: [] },
        { type: 'rij', children: [{ text: 'cel' }] },
      ],
    },
  ],
  [
    {
      type: 'tabel',
      children: [
        { type: 'rij', children: [{ type: 'cel', children: [{ type: 'alinea', children: [{ text: 'a' }] }] }] },
        {
          type: 'rij',
          children: [
            { type: 'cel', children: [{ text: 'b' }] },
            { type: 'cel', children: [{ text: 'c' }] },
          ],
        },
        { type: 'alinea', children: [{ text: 'in een tabel' }] },
      ],
    },
  ],
  [
    {
      type: 'opsomming',
      children: [
        {
          type: 'item',
          children: [
            { type: 'alinea', children: [{ text: 'een' }] },
            {
              type: 'nummering',
              children: [
                {
                  type: 'item',
                  children: [
                    { type: 'alinea', children: [{ text: 'twee' }] },
                    {
                      type: 'opsomming',
                      children: [{ type: 'item', children: [{ type: 'alinea', children: [{ text: 'drie' }] }] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'alinea', children: [{ text: 'geen item' }] },
        { type: 'item', children: [{ text: 'kaal item' }] },
      ],
    },
  ],
  [
    { type: 'item', children: [{ text: 'los item' }] },
    { type: 'item', children: [{ text: 'nog een' }] },
  ],
  [{ type: 'rij', children: [{ type: 'cel', children: [{ text: 'losse rij' }] }] }],
  [{ type: 'cel', children: [{ text: 'losse cel' }] }],
  [{ type: 'punt', id: 'p1', children: [{ type: 'alinea', id: 'a2', children: [{ text: 'nog een punt' }] }] }],
  [{ type: 'punt', id: 'x5', children: [{ type: 'tabel', children: [{ type: 'rij', children: [{ text: 'x' }] }] }] }],
  [{ type: 'reactie', punt: 'p1', children: [{ type: 'reactiekop', children: [{ text: 'Dubbel' }] }] }],
  [{ type: 'reactie', punt: 'onbekend', children: [{ type: 'alinea', children: [{ text: 'Van niemand' }] }] }],
  [{ type: 'reactie', children: [{ text: 'zonder punt' }] }],
  [{ type: 'reactiekop', children: [{ text: 'losse kop' }] }],
  [{ type: 'bijlage', children: [{ text: 'losse bijlage' }] }],
  [
    {
      type: 'tekst',
      id: 'x6',
      key: 'onbekend',
      children: [{ type: 'alinea', children: [{ text: 'vreemde sectie' }] }],
    },
  ],
  [{ type: 'tekst', id: 'sslot', key: 'slot', children: [{ type: 'alinea', children: [{ text: 'zelfde sectie' }] }] }],
  [{ type: 'punten', id: 'swensen', key: 'wensen', children: [{ type: 'punt', id: 'p2', children: [] }] }],
  [{ type: 'ondertekening', id: 'x7', key: 'ondertekening', children: [{ text: 'met tekst' }] }],
  [{ type: 'link', href: 'https://voorbeeld.nl', children: [{ text: 'koppeling' }] }],
  [{ type: 'link', href: 'https://voorbeeld.nl', children: [{ text: '' }] }],
  [{ type: 'link', href: 'javascript:alert(1)', children: [{ text: 'gevaarlijk' }] }],
  [
    {
      type: 'link',
      href: 'https://voorbeeld.nl',
      children: [{ type: 'veld', naam: 'datum', children: [{ text: '' }] }],
    },
  ],
  [{ type: 'veld', naam: 'datum', children: [{ text: '' }] }],
  [{ type: 'veld', naam: 'GEEN NAAM', children: [{ text: '' }] }],
  [
    {
      type: 'veld',
      naam: 'datum',
      children: [
        { text: 'tekst', vet: true },
        { type: 'alinea', children: [] },
      ],
    },
  ],
  [{ type: 'verwijzing', punt: 'p2', children: [{ text: '' }] }],
  [{ type: 'verwijzing', children: [] }],
];

// Slate takes them for nodes, and so does the editor when they are pasted.
export const foreignNodes = fragments as Descendant[][];
