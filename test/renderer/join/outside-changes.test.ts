import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { failed, ok } from '../../../letter/model/result.ts';
import { outsideChanges } from '../../../renderer/join/outside-changes.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { isSavingHeld } from '../../../renderer/session/saving-hold.ts';
import { openedLetter } from '../session/open-session.ts';

const hash = (digit: string) => digit.repeat(64);

/** A main process with one file in it. */
let file: { letter: Letter; hash: string };
let base: Letter;
let saves: { over: string | undefined; how: string; letter: Letter }[] = [];
/** Done just before a save: somebody else is faster. */
let beforeSave: (() => void) | undefined;
let copy: Letter | undefined;
let session: LetterSession;

beforeEach(() => {
  const opened = { ...openedLetter('een-wens'), textHash: hash('a') };
  const created = createLetterSession(opened);
  if (!created.ok) throw new Error(created.faults[0]?.sentence);
  session = created.value;
  base = opened.letter;
  file = { letter: base, hash: hash('a') };
  saves = [];
  beforeSave = undefined;
  copy = undefined;
  const answers: Record<string, (input: never) => unknown> = {
    'join:letters': () => ok({ base, theirs: file.letter, theirsHash: file.hash }),
    'join:choose': () => ok(copy === undefined ? null : { base, theirs: copy, theirsHash: hash('c') }),
    'letter:save': ({ letter, over, known, how }: { letter: Letter; over?: string; known?: string; how: string }) => {
      beforeSave?.();
      beforeSave = undefined;
      if (file.hash !== over && file.hash !== known) {
        return failed([{ kind: 'file-changed', place: '', sentence: '', remedy: '' }]);
      }
      saves.push({ over, how, letter });
      file = { letter, hash: hash('b') };
      return ok({ ...opened.file, textHash: file.hash });
    },
  };
  const ask = async (name: string, input: unknown) => answers[name]?.(input as never) ?? null;
  vi.stubGlobal('window', { collegebrief: { ask } });
});
afterEach(() => vi.unstubAllGlobals());

const outside = () => outsideChanges(session);
const withGegevens = (letter: Letter, change: Partial<Letter['gegevens']>): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, ...change },
});
const writeBehind = (change: Partial<Letter['gegevens']>, digit = 'd') => {
  file = { letter: withGegevens(file.letter, change), hash: hash(digit) };
};
const type = (onderwerp: string) => session.setGegevens((gegevens) => ({ ...gegevens, onderwerp }));
const state = () => outside().state();

describe('a file that another wrote', () => {
  test('while nothing was changed here is taken over, saved, and can be undone', async () => {
    writeBehind({ onderwerp: 'Van een ander' });
    await outside().changed();
    expect(state()).toMatchObject({ soort: 'samengevoegd', isOnlyTheirs: true });
    expect(session.state()).toMatchObject({ isSaved: true, gegevens: { onderwerp: 'Van een ander' } });
    session.undo();
    expect(session.state().gegevens.onderwerp).toBe(base.gegevens.onderwerp);
  });

  test('elsewhere than we did is joined and saved over exactly what was read', async () => {
    type('Van mij');
    writeBehind({ aanhef: 'Geachte raad,' });
    await outside().changed();
    expect(saves).toHaveLength(1);
    expect(saves[0]).toMatchObject({
      over: hash('d'),
      how: 'joined',
      letter: { gegevens: { onderwerp: 'Van mij', aanhef: 'Geachte raad,' } },
    });
    expect(state()).toMatchObject({ soort: 'samengevoegd', isOnlyTheirs: false });
    expect(isSavingHeld(session)).toBe(false);
    outside().dismiss();
    expect(state()).toEqual({ soort: 'rustig' });
  });

  test('where we did too is asked about: nothing is saved before, and nothing by itself', async () => {
    type('Van mij');
    writeBehind({ onderwerp: 'Van een ander', aanhef: 'Geachte raad,' });
    await outside().changed();
    const asked = state();
    expect(asked).toMatchObject({ soort: 'kiezen', joined: { conflicts: [{ naam: 'onderwerp' }] } });
    expect(isSavingHeld(session)).toBe(true);
    expect(saves).toEqual([]);
    expect(session.state().gegevens).toMatchObject({ onderwerp: 'Van mij', aanhef: base.gegevens.aanhef });

    outside().later();
    await outside().changed();
    expect(state().soort, 'what was put off is not asked again by itself').toBe('wacht');
    expect(isSavingHeld(session)).toBe(true);
    await outside().changed(true);
    expect(state().soort).toBe('kiezen');
    outside().later();
    await outside().resume();
    expect(state().soort).toBe('kiezen');
    if (asked.soort !== 'kiezen') throw new Error(asked.soort);
    await outside().chosen(withGegevens(asked.joined.letter, { onderwerp: 'Gekozen' }));
    expect(isSavingHeld(session)).toBe(false);
    expect(saves).toMatchObject([
      { over: hash('d'), letter: { gegevens: { onderwerp: 'Gekozen', aanhef: 'Geachte raad,' } } },
    ]);
  });

  test('again while it is being joined is joined too', async () => {
    type('Van mij');
    writeBehind({ aanhef: 'Geachte raad,' });
    beforeSave = () => writeBehind({ uw_kenmerk: 'R-12' }, 'e');
    await outside().changed();
    expect(saves).toMatchObject([
      {
        over: hash('e'),
        letter: { gegevens: { onderwerp: 'Van mij', aanhef: 'Geachte raad,', uw_kenmerk: 'R-12' } },
      },
    ]);
  });

  test('after the choice, before it is saved, is joined into what was chosen', async () => {
    type('Van mij');
    writeBehind({ onderwerp: 'Van een ander' });
    await outside().changed();
    const asked = state();
    if (asked.soort !== 'kiezen') throw new Error(asked.soort);
    beforeSave = () => writeBehind({ aanhef: 'Geachte raad,' }, 'e');
    await outside().chosen(withGegevens(asked.joined.letter, { onderwerp: 'Gekozen' }));
    expect(state().soort).toBe('samengevoegd');
    expect(saves).toMatchObject([
      { over: hash('e'), letter: { gegevens: { onderwerp: 'Gekozen', aanhef: 'Geachte raad,' } } },
    ]);
  });

  test('of which the question comes while a key is on its way: the key is in the letter after the choice', async () => {
    type('Van mij');
    writeBehind({ onderwerp: 'Van een ander' });
    await outside().changed();
    const asked = state();
    if (asked.soort !== 'kiezen') throw new Error(asked.soort);
    session.setGegevens((gegevens) => ({ ...gegevens, uw_kenmerk: 'R-12' }));
    await outside().chosen(withGegevens(asked.joined.letter, { onderwerp: 'Gekozen' }));
    expect(saves).toMatchObject([{ letter: { gegevens: { onderwerp: 'Gekozen', uw_kenmerk: 'R-12' } } }]);
  });

  test('and a key in the very words that were asked about are asked about once more', async () => {
    type('Van mij');
    writeBehind({ onderwerp: 'Van een ander' });
    await outside().changed();
    const asked = state();
    if (asked.soort !== 'kiezen') throw new Error(asked.soort);
    type('Van mij, en meer');
    await outside().chosen(withGegevens(asked.joined.letter, { onderwerp: 'Van een ander' }));
    expect(saves).toEqual([]);
    expect(state()).toMatchObject({
      soort: 'kiezen',
      joined: { conflicts: [{ ours: 'Van mij, en meer', theirs: 'Van een ander' }] },
    });
  });

  test('and was joined, and is taken out again by undo, is told as long as it is so', async () => {
    type('Van mij');
    writeBehind({ aanhef: 'Geachte raad,' });
    await outside().changed();
    session.undo();
    expect(session.state().gegevens).toMatchObject({ onderwerp: 'Van mij', aanhef: base.gegevens.aanhef });
    expect(state()).toMatchObject({ soort: 'teruggedraaid' });
    expect(isSavingHeld(session)).toBe(false);
    session.redo();
    expect(state()).toMatchObject({ soort: 'samengevoegd', isOnlyTheirs: false });
    outside().dismiss();
    session.undo();
    expect(state(), 'also when the message was read').toMatchObject({ soort: 'teruggedraaid' });
    type('Verder');
    expect(state()).toMatchObject({ soort: 'teruggedraaid' });
    outside().dismiss();
    type('En verder');
    expect(state()).toEqual({ soort: 'rustig' });
  });

  test('into a letter that is definitief, while something is typed before it is opened anew, keeps that apart', async () => {
    file = { letter: { ...base, status: 'definitief' }, hash: hash('d') };
    await outside().changed();
    type('Van mij');
    expect(state()).toEqual({ soort: 'kan-niet', faults: [] });
    expect(isSavingHeld(session)).toBe(true);
  });

  test('which was ourselves is nothing', async () => {
    type('Van mij');
    await outside().changed();
    expect(state()).toEqual({ soort: 'rustig' });
    expect(session.state().gegevens.onderwerp).toBe('Van mij');
  });

  test('into a letter that is definitief is opened anew when nothing was changed here, and else kept apart', async () => {
    file = { letter: { ...base, status: 'definitief' }, hash: hash('d') };
    await outside().changed();
    expect(state()).toEqual({ soort: 'anders' });
    type('Van mij');
    await outside().changed();
    expect(state()).toEqual({ soort: 'kan-niet', faults: [] });
    expect(isSavingHeld(session)).toBe(true);
    expect(saves).toEqual([]);
  });
});

describe('a file that is gone', () => {
  test('is not made again by itself; all is well when it is back', () => {
    outside().gone();
    expect(state()).toEqual({ soort: 'weg' });
    expect(isSavingHeld(session)).toBe(true);
    outside().back();
    expect(state()).toEqual({ soort: 'rustig' });
    expect(isSavingHeld(session)).toBe(false);
  });

  test('is nothing any more to a letter that was saved under another name', () => {
    outside().gone();
    session.markSaved(session.letter(), { token: 'f2', name: 'ander.brief', folder: 'brieven', textHash: hash('e') });
    expect(state()).toEqual({ soort: 'rustig' });
    expect(isSavingHeld(session)).toBe(false);
  });

  test.each([
    ['gone', async () => outside().gone()],
    [
      'of another kind',
      async () => {
        type('Van mij');
        file = { letter: { ...base, status: 'definitief' }, hash: hash('d') };
        await outside().changed();
      },
    ],
  ])('or %s, over which the user saved, is done with: saving by itself goes on', async (_name, happen) => {
    await happen();
    expect(isSavingHeld(session)).toBe(true);
    session.markSaved(session.letter(), { token: 'f1', name: 'brief.brief', folder: 'brieven', textHash: hash('a') });
    expect(state()).toEqual({ soort: 'rustig' });
    expect(isSavingHeld(session)).toBe(false);
  });

  test('while something is to be chosen changes nothing about that', async () => {
    type('Van mij');
    writeBehind({ onderwerp: 'Van een ander' });
    await outside().changed();
    outside().gone();
    expect(state().soort).toBe('kiezen');
  });
});

describe('another copy', () => {
  test('is joined without being saved', async () => {
    type('Van mij');
    copy = withGegevens(base, { aanhef: 'Geachte raad,' });
    expect(await outside().joinCopy()).toEqual([]);
    expect(session.state().gegevens).toMatchObject({ onderwerp: 'Van mij', aanhef: 'Geachte raad,' });
    expect(state().soort).toBe('samengevoegd');
    expect(saves).toEqual([]);
    session.undo();
    expect(state()).toEqual({ soort: 'rustig' });
  });

  test('of which something is to be chosen can be left alone', async () => {
    type('Van mij');
    copy = withGegevens(base, { onderwerp: 'Van een ander' });
    await outside().joinCopy();
    expect(state()).toMatchObject({ soort: 'kiezen', isCopy: true });
    outside().later();
    expect(state()).toEqual({ soort: 'rustig' });
    expect(session.state().gegevens.onderwerp).toBe('Van mij');
  });

  test('with another status than ours does not change ours', async () => {
    copy = { ...withGegevens(base, { aanhef: 'Geachte raad,' }), status: 'definitief' };
    await outside().joinCopy();
    expect(session.letter().status).toBe('concept');
    expect(session.state().gegevens.aanhef).toBe('Geachte raad,');
  });

  test('that is not chosen after all changes nothing', async () => {
    expect(await outside().joinCopy()).toEqual([]);
    expect(state()).toEqual({ soort: 'rustig' });
  });
});
