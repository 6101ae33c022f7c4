import type { Letter } from '../../../letter/model/letter.ts';

/** A letter that holds every kind of node and every field once, to hold schema, documents and exporters together. */
export function everyNodeLetter(): Letter {
  return {
    id: 'alles',
    status: 'concept',
    template: { id: 'reactie-op-wensen', version: 1 },
    huisstijl: { id: 'voorbeeldgemeente', version: 1 },
    gegevens: {
      kenmerk: '2026-00123',
      uw_kenmerk: 'R-17',
      datum: '2026-03-03',
      onderwerp: 'Alles in één brief',
      geadresseerde: { soort: 'orgaan', regels: ['Aan de gemeenteraad van Voorbeeld'] },
      aanhef: 'Geachte leden van de raad,',
      openbaarheid: 'openbaar',
      ondertekenaars: ['burgemeester', 'locosecretaris'],
      afschrift: ['de griffie'],
      velden: { aanpassing: false, datum_raadsvergadering: '2025-12-17', stuk: 'het ontwerp' },
    },
    body: [
      {
        type: 'tekst',
        id: 's1',
        key: 'inleiding',
        children: [
          { type: 'tussenkop', id: 't1', children: [{ text: 'Aanleiding' }] },
          {
            type: 'alinea',
            id: 'a1',
            children: [
              { text: 'Na ' },
              { type: 'veld', naam: 'datum_raadsvergadering', children: [{ text: '', vet: true }] },
              { text: ' zie ' },
              { type: 'link', href: 'https://voorbeeld.example/', children: [{ text: 'de site', cursief: true }] },
              { text: ' en wens ' },
              { type: 'verwijzing', punt: 'p1', children: [{ text: '' }] },
              { text: '.' },
            ],
          },
          {
            type: 'opsomming',
            id: 'o1',
            children: [
              {
                type: 'item',
                id: 'i1',
                children: [
                  { type: 'alinea', id: 'a2', children: [{ text: 'een' }] },
                  {
                    type: 'nummering',
                    id: 'n1',
                    children: [
                      {
                        type: 'item',
                        id: 'i2',
                        children: [{ type: 'alinea', id: 'a3', children: [{ text: 'binnen' }] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            type: 'tabel',
            id: 'tb1',
            children: [
              { type: 'rij', id: 'rj1', children: [{ type: 'cel', id: 'c1', children: [{ text: 'Jaar' }] }] },
              { type: 'rij', id: 'rj2', children: [{ type: 'cel', id: 'c2', children: [{ text: '2026' }] }] },
            ],
          },
        ],
      },
      {
        type: 'punten',
        id: 's2',
        key: 'wensen',
        children: [
          { type: 'punt', id: 'p1', children: [{ type: 'alinea', id: 'a4', children: [{ text: 'Een wens.' }] }] },
        ],
      },
      {
        type: 'reacties',
        id: 's3',
        key: 'reacties',
        punten: 'wensen',
        children: [
          {
            type: 'reactie',
            id: 'r1',
            punt: 'p1',
            children: [
              { type: 'reactiekop', id: 'k1', children: [{ text: 'Een titel' }] },
              { type: 'alinea', id: 'a5', children: [{ text: 'Een reactie.' }] },
            ],
          },
        ],
      },
      { type: 'ondertekening', id: 's4', key: 'ondertekening', children: [{ text: '' }] },
      {
        type: 'bijlagen',
        id: 's5',
        key: 'bijlagen',
        children: [{ type: 'bijlage', id: 'b1', children: [{ text: 'Het ontwerp' }] }],
      },
    ],
  };
}
