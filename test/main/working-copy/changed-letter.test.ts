import * as fc from 'fast-check';
import { Editor } from 'slate';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { applyLetterChange, type ChangeStep, letterChange } from '../../../letter/model/letter-change.ts';
import { letterSchema } from '../../../letter/model/letter-schema.ts';
import { changedLetter } from '../../../main/working-copy/changed-letter.ts';
import { counterIds } from '../../letter/body/counter-ids.ts';
import { doEdit, randomEdit } from '../../letter/body/random-edit.ts';
import { richBody } from '../../letter/body/rich-body.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';

const letter: Letter = { ...everyNodeLetter(), body: richBody() };

test('no change gives the very same letter', () => {
  expect(changedLetter(letter, [])).toBe(letter);
});

test('edits one after another give the letters that the editor had', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomEdit(), { minLength: 1, maxLength: 12 }), async (edits) => {
      const editor = createBodyEditor(richBody(), counterIds());
      let seen: Letter = { ...letter, body: editor.children as Body };
      let mirror = seen;
      for (const edit of edits) {
        try {
          doEdit(editor, edit);
        } catch {
          // Slate refuses some edits halfway.
          Editor.normalize(editor);
        }
        await Promise.resolve();
        const now = { ...letter, body: editor.children as Body };
        const changed = changedLetter(mirror, JSON.parse(JSON.stringify(letterChange(seen, now))));
        expect(changed).toEqual(now);
        mirror = changed as Letter;
        seen = now;
      }
    }),
    { numRuns: 60 },
  );
});

test('any step is accepted exactly when the whole letter that comes out is sound', () => {
  const blocks = letter.body.flatMap((section): unknown[] => [section, ...section.children]);
  const value = fc.oneof(fc.constantFrom(...blocks), fc.constantFrom<unknown>('', 'x', [], {}, null, { text: 'x' }));
  const path = fc.constantFrom(...placesIn(letter));
  const step = fc.record({
    op: fc.constantFrom('add', 'replace', 'remove'),
    path,
    value,
  });
  const accepted = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 2 }), (steps) => {
      const change = steps as ChangeStep[];
      const whole = applyLetterChange(letter, change);
      const isSound = v.is(letterSchema, whole) && bodyFaults((whole as Letter).body).length === 0;
      expect(changedLetter(letter, change) !== undefined).toBe(isSound);
      accepted[isSound ? 'yes' : 'no'] += 1;
    }),
    { numRuns: 3000 },
  );
  expect(accepted.yes).toBeGreaterThan(20);
  expect(accepted.no).toBeGreaterThan(20);
});

test('a punt moved as it is into a section of text is refused, though it was sound where it stood', () => {
  const at = letter.body.findIndex(({ type }) => type === 'tekst');
  const punten = letter.body.find((section) => section.type === 'punten');
  expect(
    changedLetter(letter, [{ op: 'add', path: ['body', at, 'children', 0], value: punten?.children[0] }]),
  ).toBeUndefined();
});

/** The path of every value in it. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [path, ...inside.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}
