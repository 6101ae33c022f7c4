import * as fc from 'fast-check';
import { Editor } from 'slate';
import { expect, test, vi } from 'vitest';
import type { Gegevens } from '../../../letter/model/gegevens.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { doEdit, type Edit, randomEdit } from '../../letter/body/random-edit.ts';
import { openSession } from './open-session.ts';

const RUNS = Number(process.env.RANDOM_EDIT_RUNS ?? 100);

/**
 * What may happen to an open letter: an edit of the text, a change of the form, time that passes, or that it is replaced
 * by the letter as it was some happenings ago.
 */
type Happening =
  | { readonly soort: 'edit'; readonly edit: Edit }
  | { readonly soort: 'field'; readonly field: 'kenmerk' | 'onderwerp' | 'aanhef'; readonly value: string }
  | { readonly soort: 'clear'; readonly field: 'kenmerk' | 'onderwerp' }
  | { readonly soort: 'pause' }
  | { readonly soort: 'replace'; readonly ago: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: randomEdit().map((edit) => ({ soort: 'edit', edit }) as const) },
  {
    weight: 3,
    arbitrary: fc.record({
      soort: fc.constant('field' as const),
      field: fc.constantFrom('kenmerk', 'onderwerp', 'aanhef'),
      value: fc.string({ maxLength: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ soort: fc.constant('clear' as const), field: fc.constantFrom('kenmerk', 'onderwerp') }),
  },
  { weight: 1, arbitrary: fc.constant({ soort: 'pause' } as const) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant('replace' as const), ago: fc.nat(20) }) },
);

test('undoing all gives the opened letter back, redoing all the last one, each step on the way the same', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 20 }), async (happenings) => {
        const session = openSession('E26.000183');
        const opened = session.letter();
        const before = [opened];
        for (const one of happenings) {
          await happen(session, one, before);
          before.push(session.letter());
        }
        const last = session.letter();
        const passed: Letter[] = [];
        while (session.state().canUndo) {
          passed.push(session.letter());
          session.undo();
        }
        expect(session.letter()).toEqual(opened);
        expect(session.state().isSaved).toBe(true);
        for (const letter of passed.reverse()) {
          session.redo();
          expect(session.letter()).toEqual(letter);
        }
        expect(session.letter()).toEqual(last);
      }),
      { numRuns: RUNS },
    );
  } finally {
    vi.useRealTimers();
  }
});

async function happen(session: LetterSession, one: Happening, before: readonly Letter[]): Promise<void> {
  if (one.soort === 'pause') vi.advanceTimersByTime(1500);
  if (one.soort === 'field') session.setGegevens((gegevens) => ({ ...gegevens, [one.field]: one.value }), one.field);
  if (one.soort === 'clear') session.setGegevens((gegevens) => without(gegevens, one.field), one.field);
  if (one.soort === 'edit') edit(session, one.edit);
  if (one.soort === 'replace') session.replaceLetter(copyOf(before.at(-1 - one.ago) ?? session.letter()));
  await Promise.resolve();
  vi.advanceTimersByTime(100);
}

/** As it comes from a file: the same, and none of it the same object. */
function copyOf(letter: Letter): Letter {
  return structuredClone(letter);
}

/** Slate refuses some edits by throwing, in the middle of its work. */
function edit({ editor }: LetterSession, one: Edit): void {
  try {
    doEdit(editor, one);
  } catch {
    Editor.normalize(editor);
  }
}

function without(gegevens: Gegevens, field: 'kenmerk' | 'onderwerp'): Gegevens {
  const { [field]: _, ...rest } = gegevens;
  return rest;
}
