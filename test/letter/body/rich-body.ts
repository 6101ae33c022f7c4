import type { Body } from '../../../letter/body/body.ts';
import {
  alinea,
  bijlage,
  bijlagen,
  cel,
  cursief,
  item,
  kop,
  link,
  nummering,
  ondertekening,
  opsomming,
  punt,
  punten,
  reactie,
  reacties,
  rij,
  tabel,
  tekst,
  tussenkop,
  veld,
  verwijzing,
  vet,
} from './build.ts';

/** A letter with everything that a body can hold: two lists that are answered, one that is not. */
export function richBody(): Body {
  return [
    tekst(
      'inleiding',
      alinea('a1', 'Op ', veld('datum_raad'), ' hebben wij u ', vet('twee'), ' stukken gezonden.'),
      opsomming('o1', item('i1', 'Het eerste stuk', nummering('o2', item('i2', 'deel a'), item('i3', 'deel b')))),
      tabel('t1', rij('t2', cel('c1', 'Jaar'), cel('c2', 'Bedrag')), rij('t3', cel('c3', '2026'), cel('c4', '€ 120'))),
    ),
    punten(
      'wensen',
      punt('p1', alinea('a2', 'De eerste wens.')),
      punt('p2', alinea('a3', 'De tweede wens:'), opsomming('o3', item('i4', 'een loket'), item('i5', 'een naam'))),
      punt('p3', alinea('a4', 'De derde wens.')),
    ),
    punten('vragen', punt('q1', alinea('a5', 'De eerste vraag?')), punt('q2', alinea('a6', 'De tweede vraag?'))),
    tekst('overgang', alinea('a7', 'Zie ook ', link('https://voorbeeld.nl', 'onze pagina'), '.')),
    reacties(
      'reactiewensen',
      'wensen',
      reactie('r1', 'p1', kop('k1', 'Titel een'), alinea('a8', 'Antwoord een.')),
      reactie('r2', 'p2', kop('k2', 'Titel twee'), tussenkop('h1', 'Loket'), alinea('a9', 'Antwoord twee.')),
      reactie(
        'r3',
        'p3',
        kop('k3', 'Titel drie'),
        alinea('a10', 'Antwoord drie.'),
        opsomming('o4', item('i6', 'ook zo')),
      ),
    ),
    reacties(
      'reactievragen',
      'vragen',
      reactie('r4', 'q1', kop('k4', 'Titel vier'), alinea('a11', 'Antwoord vier, zie wens ', verwijzing('p2'), '.')),
      reactie('r5', 'q2', kop('k5'), alinea('a12')),
    ),
    punten('bedenkingen', punt('d1', alinea('a13', 'Een bedenking.'))),
    tekst('slot', tussenkop('h2', 'Tot slot'), alinea('a14', cursief('Wij'), ' vertrouwen erop.')),
    ondertekening(),
    bijlagen(bijlage('b1', 'Ontwerp'), bijlage('b2', 'Advies')),
  ];
}

/** A letter without running text: only a list, its answers and an ondertekening. */
export function bareBody(): Body {
  return [
    punten('vragen', punt('q1', alinea('a1', 'De vraag?'))),
    reacties('antwoorden', 'vragen', reactie('r1', 'q1', kop('k1', 'Kort'), alinea('a2', 'Het antwoord.'))),
    ondertekening(),
  ];
}
