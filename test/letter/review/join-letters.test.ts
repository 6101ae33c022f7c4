import { describe, expect, test } from 'vitest';
import type { Block, Body } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { reactieFor } from '../../../letter/body/queries/reactie-for.ts';
import { joinLetters } from '../../../letter/review/join-letters.ts';
import {
  alinea,
  cel,
  item,
  kop,
  ondertekening,
  opsomming,
  punt,
  punten,
  reactie,
  reacties,
  rij,
  tabel,
  tekst,
  veld,
  vet,
  wensenBody,
} from '../body/build.ts';
import { letterWith } from './letter-with.ts';

/** What becomes of the blocks of one section: the blocks, and the ids of blocks about which there is a conflict. */
function joined(base: Block[], ours: Block[], theirs: Block[]) {
  const body = (blocks: Block[]): Body => [tekst('inleiding', ...blocks), ondertekening()];
  const { letter, conflicts } = joinLetters(letterWith(body(base)), letterWith(body(ours)), letterWith(body(theirs)));
  const [section] = letter.body;
  const blocks = section?.type === 'tekst' ? section.children : [];
  return { blocks, ids: blocks.map(({ id }) => id), conflicts: conflicts.map(({ id }) => id) };
}

describe('an alinea that both changed', () => {
  const base = [alinea('a1', 'Wij schrijven u. Dat doen wij graag. Tot ziens.')];

  test('in different sentences has both changes', () => {
    const ours = [alinea('a1', 'Wij schrijven u nu. Dat doen wij graag. Tot ziens.')];
    const theirs = [alinea('a1', 'Wij schrijven u. Dat doen wij graag. Vaarwel. Tot ziens.')];
    expect(joined(base, ours, theirs)).toMatchObject({
      blocks: [alinea('a1', 'Wij schrijven u nu. Dat doen wij graag. Vaarwel. Tot ziens.')],
      conflicts: [],
    });
  });

  test('in one sentence is a conflict, even when the words do not touch', () => {
    const ours = [alinea('a1', 'Het college schrijft u. Dat doen wij graag. Tot ziens.')];
    const theirs = [alinea('a1', 'Wij schrijven jullie. Dat doen wij graag. Tot ziens.')];
    expect(joined(base, ours, theirs).conflicts).toEqual(['a1']);
  });

  test('at its end is a conflict', () => {
    const ours = [alinea('a1', 'Wij schrijven u. Dat doen wij graag. Tot ziens. Een.')];
    const theirs = [alinea('a1', 'Wij schrijven u. Dat doen wij graag. Tot ziens. Twee.')];
    expect(joined(base, ours, theirs).conflicts).toEqual(['a1']);
  });

  test('so that two sentences would grow together is a conflict', () => {
    const ours = [alinea('a1', 'Wij schrijven u zonder punt Dat doen wij graag. Tot ziens.')];
    const theirs = [alinea('a1', 'Wij schrijven u. Dat deden wij graag. Tot ziens.')];
    expect(joined(base, ours, theirs).conflicts).toEqual(['a1']);
  });

  test('so that a new sentence runs on into the changed one is a conflict', () => {
    const short = [alinea('a1', 'Een. Twee.')];
    expect(joined(short, [alinea('a1', 'Nul. Een. Twee.')], [alinea('a1', 'een. Twee.')]).conflicts).toEqual(['a1']);
  });

  test('in the marks of one sentence and the words of another has both', () => {
    const ours = [alinea('a1', vet('Wij schrijven u.'), ' Dat doen wij graag. Tot ziens.')];
    const theirs = [alinea('a1', 'Wij schrijven u. Dat doen wij graag. Dag ', veld('stuk'), '.')];
    expect(joined(base, ours, theirs)).toMatchObject({
      blocks: [alinea('a1', vet('Wij schrijven u.'), ' Dat doen wij graag. Dag ', veld('stuk'), '.')],
      conflicts: [],
    });
  });
});

describe('blocks', () => {
  const base = [alinea('a1', 'Een.'), alinea('a2', 'Twee.'), alinea('a3', 'Drie.')];

  test('that each side added stand behind what they were written behind', () => {
    const ours = [alinea('a1', 'Een.'), alinea('n1', 'Van ons.'), alinea('a2', 'Twee.'), alinea('a3', 'Drie.')];
    const theirs = [...base, alinea('m1', 'Van hen.')];
    expect(joined(base, ours, theirs).ids).toEqual(['a1', 'n1', 'a2', 'a3', 'm1']);
  });

  test('that one side moved are moved with what the other wrote in them', () => {
    const ours = [base[2]!, base[0]!, base[1]!];
    const theirs = [base[0]!, base[1]!, alinea('a3', 'Drie, en meer.')];
    expect(joined(base, ours, theirs)).toMatchObject({
      blocks: [alinea('a3', 'Drie, en meer.'), base[0], base[1]],
      conflicts: [],
    });
  });

  test('that one side removed are gone', () => {
    expect(joined(base, [base[0]!, base[2]!], [...base, alinea('m1', 'Meer.')])).toMatchObject({
      blocks: [base[0], base[2], alinea('m1', 'Meer.')],
      conflicts: [],
    });
  });

  test('that one side removed and the other changed stay, to be decided on', () => {
    const theirs = [base[0]!, alinea('a2', 'Twee, anders.'), base[2]!];
    expect(joined(base, [base[0]!, base[2]!], theirs)).toMatchObject({ blocks: theirs, conflicts: ['a2'] });
  });

  test('that both added with one id and other words are a conflict', () => {
    const { conflicts } = joined(base, [...base, alinea('n1', 'Van ons.')], [...base, alinea('n1', 'Van hen.')]);
    expect(conflicts).toEqual(['n1']);
  });

  test('a split on one side and a change in the part that stayed on the other', () => {
    const whole = [alinea('a1', 'Een. Twee.')];
    const split = [alinea('a1', 'Een.'), alinea('n1', 'Twee.')];
    expect(joined(whole, split, [alinea('a1', 'Een, anders. Twee.')]).ids).toEqual(['a1', 'n1']);
  });
});

describe('lists', () => {
  test('each side may add an item', () => {
    const base = [opsomming('o1', item('i1', 'Een'), item('i2', 'Twee'))];
    const ours = [opsomming('o1', item('n1', 'Nul'), item('i1', 'Een'), item('i2', 'Twee'))];
    const theirs = [opsomming('o1', item('i1', 'Een'), item('i2', 'Twee'), item('m1', 'Drie'))];
    const expected = opsomming('o1', item('n1', 'Nul'), item('i1', 'Een'), item('i2', 'Twee'), item('m1', 'Drie'));
    expect(joined(base, ours, theirs)).toMatchObject({ blocks: [expected], conflicts: [] });
  });

  test('an alinea that became an item keeps what the other wrote in it', () => {
    const ours = [opsomming('n1', { type: 'item', id: 'n2', children: [alinea('a1', 'Een.')] })];
    expect(joined([alinea('a1', 'Een.')], ours, [alinea('a1', 'Een, anders.')])).toMatchObject({
      blocks: [opsomming('n1', { type: 'item', id: 'n2', children: [alinea('a1', 'Een, anders.')] })],
      conflicts: [],
    });
  });

  /** Found by the random copies: the empty list was shown as something to decide on. */
  test('a list that one side made anew around its items is not asked back for what the other wrote in an item', () => {
    const base = [opsomming('o1', item('i1', 'Het eerste stuk'))];
    const ours = [opsomming('o1', item('i1', 'Zin van ons. Het eerste stuk'))];
    const theirs = [opsomming('n1', item('i1', 'Het eerste stuk'))];
    expect(joined(base, ours, theirs)).toMatchObject({
      blocks: [opsomming('n1', item('i1', 'Zin van ons. Het eerste stuk'))],
      conflicts: [],
    });
  });

  test('two lists that each side put into the other are both kept', () => {
    const base = [opsomming('o1', item('i1', 'Een')), opsomming('o2', item('i2', 'Twee'))];
    const ours = [opsomming('o2', item('i2', 'Twee', opsomming('o1', item('i1', 'Een'))))];
    const theirs = [opsomming('o1', item('i1', 'Een', opsomming('o2', item('i2', 'Twee'))))];
    expect(JSON.stringify(joined(base, ours, theirs))).toMatch(/Een.*Twee|Twee.*Een/);
  });
});

describe('tables', () => {
  const table = (...texts: string[]) =>
    tabel(
      't1',
      rij('t2', cel('c1', texts[0]!), cel('c2', texts[1]!)),
      rij('t3', cel('c3', texts[2]!), cel('c4', texts[3]!)),
    );
  const base = [table('Jaar', 'Bedrag', '2026', '12')];

  test('have the changes in different cells', () => {
    expect(
      joined(base, [table('Jaren', 'Bedrag', '2026', '12')], [table('Jaar', 'Bedrag', '2026', '13')]),
    ).toMatchObject({
      blocks: [table('Jaren', 'Bedrag', '2026', '13')],
      conflicts: [],
    });
  });

  test('have the row of one side and the cell of the other', () => {
    const [was] = base;
    const ours = tabel('t1', ...was!.children, rij('n1', cel('n2', '2027'), cel('n3', '14')));
    expect(joined(base, [ours], [table('Jaar', 'Euro', '2026', '12')])).toMatchObject({
      blocks: [tabel('t1', ...table('Jaar', 'Euro', '2026', '12').children, ours.children[2]!)],
      conflicts: [],
    });
  });

  test('with one cell changed on both sides are a conflict, as is a cell in a row that is gone', () => {
    const theirs = [table('Jaar', 'Bedrag', '2026', '13')];
    expect(joined(base, [table('Jaar', 'Bedrag', '2026', '14')], theirs).conflicts).toEqual(['t1']);
    expect(joined(base, [tabel('t1', base[0]!.children[0]!)], theirs).conflicts).toEqual(['t1']);
  });
});

describe('punten', () => {
  const base = wensenBody();

  function copy(change: (body: ReturnType<typeof wensenBody>) => void) {
    const body = wensenBody();
    change(body);
    return letterWith(body);
  }

  const swapped = copy((body) => {
    body[1].children.reverse();
    body[3].children.reverse();
  });
  const without2 = copy((body) => {
    body[1].children.pop();
    body[3].children.pop();
  });
  const answered = copy((body) => {
    body[3].children[1]!.children[1] = alinea('a6', 'Een ander antwoord.');
  });

  test('are moved with their reactie, and what the other wrote in it', () => {
    const { letter, conflicts } = joinLetters(letterWith(base), swapped, answered);
    expect(conflicts).toEqual([]);
    expect(letter.body[1]!.children).toEqual([base[1].children[1], base[1].children[0]]);
    expect(letter.body[3]!.children).toEqual([answered.body[3]!.children[1], base[3].children[0]]);
  });

  test('that were removed stay with their reactie when the other answered them', () => {
    const { letter, conflicts } = joinLetters(letterWith(base), without2, answered);
    expect(letter.body).toEqual(answered.body);
    const [conflict] = conflicts;
    expect(conflict).toMatchObject({ soort: 'blok', block: 'p2', ours: undefined });
    expect(conflict?.soort === 'blok' && conflict.theirs?.reacties).toEqual([answered.body[3]!.children[1]]);
  });

  test('that both added each have their own reactie', () => {
    const ours = copy((body) => {
      body[1].children.push(punt('n1', alinea('n2', 'Derde van ons.')));
      body[3].children.push(reactie('n3', 'n1', kop('n4', 'Kop'), alinea('n5', 'Antwoord van ons.')));
    });
    const theirs = copy((body) => {
      body[1].children.push(punt('m1', alinea('m2', 'Derde van hen.')));
      body[3].children.push(reactie('m3', 'm1', kop('m4', 'Kop'), alinea('m5', 'Antwoord van hen.')));
    });
    const { letter, conflicts } = joinLetters(letterWith(base), ours, theirs);
    expect(conflicts).toEqual([]);
    expect(letter.body[1]!.children).toHaveLength(4);
    expect(reactieFor(letter.body, 'n1')?.id).toBe('n3');
    expect(reactieFor(letter.body, 'm1')?.id).toBe('m3');
  });

  /** Found by the random copies: the reactie of the joined punt then stands at two punten, and one gets a new id. */
  test('that one side joined and the other changed are both there, each with its answer', () => {
    const ours = copy((body) => {
      body[1].children = [punt('p1', alinea('a2', 'De eerste wens. De tweede wens.'))];
      body[3].children = [{ ...body[3].children[1]!, punt: 'p1' }];
    });
    const theirs = copy((body) => {
      body[1].children[1] = punt('p2', alinea('a3', 'De tweede wens, anders.'));
    });
    const { letter } = joinLetters(letterWith(base), ours, theirs);
    expect(letter.body[1]!.children).toMatchObject([{ id: 'p1' }, theirs.body[1]!.children[1]]);
    expect(reactieFor(letter.body, 'p2')?.id).toBe('r2');
    expect(bodyFaults(letter.body)).toEqual([]);
  });

  test('an answer to a punt that the other moved to another list goes along', () => {
    const lists = (first: string[], second: string[], answer: string): Body => {
      const answers = (ids: string[]) =>
        ids.map((id) => reactie(`r${id}`, id, kop(`k${id}`), alinea(`x${id}`, id === 'p2' ? answer : 'Zo.')));
      return [
        punten('wensen', ...first.map((id) => punt(id, alinea(`a${id}`, id)))),
        reacties('opwensen', 'wensen', ...answers(first)),
        punten('vragen', ...second.map((id) => punt(id, alinea(`a${id}`, id)))),
        reacties('opvragen', 'vragen', ...answers(second)),
      ];
    };
    const { letter, conflicts } = joinLetters(
      letterWith(lists(['p1', 'p2'], ['q1'], 'Oud.')),
      letterWith(lists(['p1'], ['q1', 'p2'], 'Oud.')),
      letterWith(lists(['p1', 'p2'], ['q1'], 'Nieuw.')),
    );
    expect(conflicts).toEqual([]);
    expect(letter.body).toEqual(lists(['p1'], ['q1', 'p2'], 'Nieuw.'));
  });
});

describe('gegevens', () => {
  const body = wensenBody();
  const base = letterWith(body);

  test('that each side changed are both taken, velden by name', () => {
    const ours = letterWith(body, { onderwerp: 'Nieuw', velden: { ...base.gegevens.velden, stuk: 'het plan' } });
    const theirs = letterWith(body, { datum: '2026-04-01', velden: { ...base.gegevens.velden, aanpassing: true } });
    expect(joinLetters(base, ours, theirs)).toEqual({
      letter: letterWith(body, {
        onderwerp: 'Nieuw',
        datum: '2026-04-01',
        velden: { ...base.gegevens.velden, stuk: 'het plan', aanpassing: true },
      }),
      conflicts: [],
    });
  });

  test('that one side took away are gone', () => {
    const { datum: _datum, ...gegevens } = base.gegevens;
    const { letter } = joinLetters(base, { ...base, gegevens }, letterWith(body, { onderwerp: 'Nieuw' }));
    expect('datum' in letter.gegevens).toBe(false);
  });

  test('that both changed are a conflict, the geadresseerde as one', () => {
    const ours = letterWith(body, { geadresseerde: { soort: 'persoon', regels: ['De heer A'] }, onderwerp: 'Een' });
    const theirs = letterWith(body, { geadresseerde: { soort: 'orgaan', regels: ['De raad'] }, onderwerp: 'Twee' });
    expect(
      joinLetters(base, ours, theirs)
        .conflicts.map(({ id }) => id)
        .sort(),
    ).toEqual(['gegeven geadresseerde', 'gegeven onderwerp']);
  });

  test('status, template and huisstijl are joined as well', () => {
    const ours = { ...base, status: 'definitief' as const };
    const theirs = { ...base, template: { ...base.template, version: 2 } };
    expect(joinLetters(base, ours, theirs)).toEqual({ letter: { ...theirs, status: 'definitief' }, conflicts: [] });
  });
});
