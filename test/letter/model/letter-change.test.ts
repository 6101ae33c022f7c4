import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { applyLetterChange, type ChangeStep, letterChange } from '../../../letter/model/letter-change.ts';
import { letterChangeSchema } from '../../../letter/model/letter-change-schema.ts';
import { counterIds } from '../body/counter-ids.ts';
import { doEdit, randomEdit } from '../body/random-edit.ts';
import { richBody } from '../body/rich-body.ts';
import { everyNodeLetter } from './every-node-letter.ts';

const letter = everyNodeLetter();

/** As it comes out of a journal or from another process. */
function sent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function withBody(body: Body): Letter {
  return { ...letter, body };
}

test('the same letter has no change, and a change without steps gives the very same letter', () => {
  expect(letterChange(letter, letter)).toEqual([]);
  expect(letterChange(letter, sent(letter))).toEqual([]);
  expect(applyLetterChange(letter, [])).toBe(letter);
});

test('a word typed in one alinea is one step, and everything else stays the very same object', () => {
  const { body } = letter;
  const section = body[0] as Extract<Body[number], { type: 'tekst' }>;
  const [kop, alinea, ...others] = section.children;
  const typed = {
    ...alinea,
    children: [{ text: 'Na afloop ' }, ...(alinea as { children: object[] }).children.slice(1)],
  };
  const after = withBody([{ ...section, children: [kop, typed, ...others] }, ...body.slice(1)] as unknown as Body);
  const change = letterChange(letter, after);
  expect(change).toEqual([
    { op: 'replace', path: ['body', 0, 'children', 1, 'children', 0, 'text'], value: 'Na afloop ' },
  ]);
  const applied = applyLetterChange(letter, change) as Letter;
  expect(applied).toEqual(after);
  expect(applied.gegevens).toBe(letter.gegevens);
  expect(applied.body[1]).toBe(letter.body[1]);
  expect((applied.body[0] as typeof section).children[0]).toBe(kop);
  expect(letter).toEqual(everyNodeLetter());
});

test('a gegeven that comes, changes or goes is one step each', () => {
  const { uw_kenmerk: _gone, ...gegevens } = letter.gegevens;
  const after = {
    ...letter,
    gegevens: { ...gegevens, onderwerp: 'Anders', velden: { ...gegevens.velden, nieuw: 'ja' } },
  };
  expect(letterChange(letter, after)).toEqual([
    { op: 'remove', path: ['gegevens', 'uw_kenmerk'] },
    { op: 'replace', path: ['gegevens', 'onderwerp'], value: 'Anders' },
    { op: 'add', path: ['gegevens', 'velden', 'nieuw'], value: 'ja' },
  ]);
  expect(applyLetterChange(letter, letterChange(letter, after))).toEqual(after);
});

test('a block put in, taken out or moved among a thousand costs steps for those blocks alone', () => {
  const alineas = Array.from({ length: 1000 }, (_, index) => ({
    type: 'alinea' as const,
    id: `a${index}`,
    children: [{ text: `Alinea ${index}.` }] as [{ text: string }],
  }));
  const body = (children: typeof alineas) =>
    withBody([{ type: 'tekst', id: 's', key: 'inleiding', children }] as unknown as Body);
  const before = body(alineas);
  const nieuw = { ...alineas[0]!, id: 'nieuw' };
  expect(letterChange(before, body(alineas.toSpliced(400, 0, nieuw)))).toHaveLength(1);
  expect(letterChange(before, body(alineas.toSpliced(400, 1)))).toHaveLength(1);
  expect(letterChange(before, body(alineas.toSpliced(400, 2, alineas[401]!, alineas[400]!))).length).toBeLessThan(6);
});

test('whatever is done in the editor and the form, the change gives the letter that came out, also when it was sent', () => {
  fc.assert(
    fc.property(
      fc.array(randomEdit(), { maxLength: 12 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(fc.string(), fc.boolean(), fc.constant('2026-03-03'))),
      (edits, velden) => {
        const editor = createBodyEditor(richBody(), counterIds());
        const before = withBody(editor.children as Body);
        for (const edit of edits) {
          try {
            doEdit(editor, edit);
          } catch {
            // Slate refuses some edits.
          }
        }
        const after = { ...letter, gegevens: { ...letter.gegevens, velden }, body: editor.children as Body };
        const change = sent(letterChange(before, after));
        expect(v.parse(letterChangeSchema, change)).toEqual(change);
        expect(applyLetterChange(before, change)).toEqual(after);
        expect(applyLetterChange(after, sent(letterChange(after, before)))).toEqual(before);
      },
    ),
    { numRuns: 150 },
  );
});

const strange: Record<string, ChangeStep> = {
  'a field that is not there': { op: 'replace', path: ['gegevens', 'niets'], value: '' },
  'a removed field that is not there': { op: 'remove', path: ['gegevens', 'niets'] },
  'a field that is there already': { op: 'add', path: ['gegevens', 'onderwerp'], value: '' },
  'a place beyond the end': { op: 'replace', path: ['body', 99], value: {} },
  'an added place beyond the end': { op: 'add', path: ['body', 99], value: {} },
  'a removed place at the end': { op: 'remove', path: ['body', letter.body.length] },
  'a place before the beginning': { op: 'replace', path: ['body', -1], value: {} },
  'half a place': { op: 'replace', path: ['body', 0.5], value: {} },
  'a name in an array': { op: 'replace', path: ['body', 'length'], value: 0 },
  'a number in an object': { op: 'replace', path: [0], value: 0 },
  'a place in a text': { op: 'replace', path: ['id', 0], value: 'x' },
  'the letter taken away': { op: 'remove', path: [] },
  'a field that every object inherits': { op: 'add', path: ['__proto__'], value: { body: [] } },
  'an inherited field': { op: 'replace', path: ['constructor'], value: {} },
};

for (const [name, step] of Object.entries(strange)) {
  test(`a step to ${name} does not fit, and changes nothing`, () => {
    expect(applyLetterChange(letter, [step])).toBeUndefined();
    expect(letter).toEqual(everyNodeLetter());
  });
}

test('random steps never throw', () => {
  const key = fc.oneof(
    fc.constantFrom('body', 'children', 'gegevens', 'velden', 'text', '__proto__'),
    fc.string(),
    fc.nat(4),
  );
  const step = fc.record({
    op: fc.constantFrom('add', 'replace', 'remove'),
    path: fc.array(key, { maxLength: 5 }),
    value: fc.jsonValue(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      applyLetterChange(letter, steps as ChangeStep[]);
      expect(letter).toEqual(everyNodeLetter());
    }),
  );
});
