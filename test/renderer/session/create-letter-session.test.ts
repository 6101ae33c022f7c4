import { Editor, Node, Transforms } from 'slate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { openedLetter, openSession } from './open-session.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Types as a keyboard does: a key at a time, each a change of its own, `delay` ms apart. */
async function type(session: LetterSession, text: string, delay = 50): Promise<void> {
  for (const character of text) {
    session.editor.insertText(character);
    await Promise.resolve();
    vi.advanceTimersByTime(delay);
  }
}

/** Puts the cursor at the end of the first alinea of the inleiding. */
function cursorInInleiding({ editor }: LetterSession): void {
  Transforms.select(editor, Editor.end(editor, [0, 0]));
}

function inleiding({ editor }: LetterSession): string {
  return Node.string(Node.get(editor, [0, 0]));
}

describe('opening', () => {
  test('a letter is saved, has nothing to undo and is what was opened', () => {
    const opened = openedLetter('E26.000183');
    const session = openSession('E26.000183');
    expect(session.letter()).toEqual(opened.letter);
    expect(session.state()).toMatchObject({ isSaved: true, canUndo: false, canRedo: false, findings: [] });
  });

  test('a template and a huisstijl that cannot be read give the faults of both', () => {
    const opened = openedLetter('E26.000183');
    const sources = { template: { templateJson: '{', briefHbs: '' }, huisstijl: '[]' };
    const session = createLetterSession({ ...opened, sources });
    if (session.ok) throw new Error('It opened');
    expect(session.faults.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['template-json', 'huisstijl-shape']),
    );
  });

  test('a letter without a file is not saved', () => {
    const { file: _, ...opened } = openedLetter('E26.000183');
    const session = createLetterSession(opened);
    expect(session.ok && session.value.state()).toMatchObject({ isSaved: false, file: undefined });
  });

  test('a new letter in which nothing was done has no changes, and none again when they are undone', async () => {
    const { file: _, ...opened } = openedLetter('E26.000183');
    const created = createLetterSession(opened);
    if (!created.ok) throw new Error('It did not open');
    const session = created.value;
    expect(session.state().hasChanges).toBe(false);
    cursorInInleiding(session);
    await type(session, 'Nieuw');
    expect(session.state().hasChanges).toBe(true);
    session.undo();
    expect(session.state()).toMatchObject({ hasChanges: false, isSaved: false });
  });

  test('a new letter still has changes when there are more than can be undone', () => {
    const { file: _, ...opened } = openedLetter('E26.000183');
    const created = createLetterSession(opened);
    if (!created.ok) throw new Error('It did not open');
    const session = created.value;
    for (let number = 0; number < 1200; number += 1) {
      session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: String(number) }));
    }
    for (let number = 0; number < 1200; number += 1) session.undo();
    expect(session.state()).toMatchObject({ canUndo: false, hasChanges: true });
  });

  test('a character that the lettertype does not have is found, with the ranges that main sent', () => {
    const opened = openedLetter('E26.000183');
    const created = createLetterSession({ ...opened, sources: { ...opened.sources, characters: [[0x20, 0x25ff]] } });
    if (!created.ok) throw new Error(created.faults[0]?.sentence);
    const session = created.value;
    expect(session.state().findings).toEqual([]);
    session.setGegevens((gegevens) => ({ ...gegevens, aanhef: 'Geachte ☃,' }));
    expect(session.state().findings).toMatchObject([
      { code: 'teken-ontbreekt', place: { soort: 'gegeven', naam: 'aanhef' } },
    ]);
  });

  test('a letter that is definitief does not change', () => {
    const session = openSession('E26.000183', { status: 'definitief' });
    const before = session.letter();
    cursorInInleiding(session);
    session.editor.insertText('x');
    session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: 'X' }));
    expect(session.letter()).toEqual(before);
    expect(session.state().canUndo).toBe(false);
  });
});

describe('history', () => {
  test('typing is undone a word at a time', async () => {
    const session = openSession('E26.000183');
    const before = inleiding(session);
    cursorInInleiding(session);
    await type(session, ' een twee drie');
    session.undo();
    expect(inleiding(session)).toBe(`${before} een twee `);
    session.undo();
    session.undo();
    session.undo();
    expect(inleiding(session)).toBe(before);
    expect(session.state()).toMatchObject({ canUndo: false, canRedo: true });
  });

  test('after a pause of a second typing is a new step', async () => {
    const session = openSession('E26.000183');
    const before = inleiding(session);
    cursorInInleiding(session);
    await type(session, 'abc');
    vi.advanceTimersByTime(1100);
    await type(session, 'def');
    session.undo();
    expect(inleiding(session)).toBe(`${before}abc`);
  });

  test('what is pasted in several operations is one step, however many words it has', async () => {
    const session = openSession('E26.000183');
    const before = session.letter().body;
    cursorInInleiding(session);
    Transforms.insertFragment(session.editor, [
      { type: 'alinea', id: 'x1', children: [{ text: 'een twee' }] },
      { type: 'alinea', id: 'x2', children: [{ text: 'drie vier' }] },
    ]);
    await Promise.resolve();
    session.undo();
    expect(session.letter().body).toEqual(before);
    expect(session.state().canUndo).toBe(false);
  });

  test('changes of one field within a second are one step, those of another field are not', () => {
    const session = openSession('E26.000183');
    const set = (field: 'kenmerk' | 'onderwerp', value: string) =>
      session.setGegevens((gegevens) => ({ ...gegevens, [field]: value }), field);
    const before = session.state().gegevens;
    set('kenmerk', 'A');
    vi.advanceTimersByTime(900);
    set('kenmerk', 'AB');
    vi.advanceTimersByTime(900);
    set('kenmerk', 'ABC');
    set('onderwerp', 'Anders');
    session.undo();
    expect(session.state().gegevens).toEqual({ ...before, kenmerk: 'ABC' });
    session.undo();
    expect(session.state().gegevens).toBe(before);
  });

  test('after a pause of a second the same field is a new step', () => {
    const session = openSession('E26.000183');
    const set = (kenmerk: string) => session.setGegevens((gegevens) => ({ ...gegevens, kenmerk }), 'kenmerk');
    set('A');
    vi.advanceTimersByTime(1100);
    set('AB');
    session.undo();
    expect(session.state().gegevens.kenmerk).toBe('A');
  });

  test('text and form are undone and redone in the order in which they were done', async () => {
    const session = openSession('E26.000183');
    const before = session.letter();
    cursorInInleiding(session);
    await type(session, 'abc');
    session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: 'X' }), 'kenmerk');
    await type(session, 'def');
    const after = session.letter();
    session.undo();
    expect(session.state().gegevens.kenmerk).toBe('X');
    expect(inleiding(session).endsWith('abc')).toBe(true);
    session.undo();
    expect(session.state().gegevens.kenmerk).toBe(before.gegevens.kenmerk);
    expect(inleiding(session).endsWith('abc')).toBe(true);
    session.undo();
    expect(session.letter()).toEqual(before);
    session.redo();
    session.redo();
    session.redo();
    expect(session.letter()).toEqual(after);
    expect(session.state()).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('a new change forgets what was undone', async () => {
    const session = openSession('E26.000183');
    cursorInInleiding(session);
    await type(session, 'abc');
    session.undo();
    session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: 'X' }));
    expect(session.state().canRedo).toBe(false);
    session.undo();
    await type(session, 'abc');
    expect(session.state().canRedo).toBe(false);
  });

  test('undo puts the cursor back where it was', async () => {
    const session = openSession('E26.000183');
    cursorInInleiding(session);
    const { selection } = session.editor;
    await type(session, 'abc');
    Transforms.select(session.editor, Editor.start(session.editor, [4]));
    session.undo();
    expect(session.editor.selection).toEqual(selection);
  });

  test("the editor's own undo is that of the session", () => {
    const session = openSession('E26.000183');
    session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: 'X' }));
    session.editor.undo();
    expect(session.state().gegevens.kenmerk).toBe('E26.000183');
    session.editor.redo();
    expect(session.state().gegevens.kenmerk).toBe('X');
  });

  test('undo of nothing does nothing', () => {
    const session = openSession('E26.000183');
    const state = session.state();
    session.undo();
    session.redo();
    expect(session.state()).toBe(state);
  });

  test('a value that is typed and taken away again leaves no step', () => {
    const session = openSession('E26.000183');
    const set = (uw_kenmerk: string) => session.setGegevens((gegevens) => ({ ...gegevens, uw_kenmerk }), 'uw_kenmerk');
    set('A');
    session.setGegevens(({ uw_kenmerk: _, ...gegevens }) => gegevens, 'uw_kenmerk');
    expect(session.state()).toMatchObject({ canUndo: false, isSaved: true });
  });

  test('a thousand steps are kept', () => {
    const session = openSession('E26.000183');
    for (let number = 0; number < 1200; number += 1) {
      session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: String(number) }));
    }
    for (let number = 0; number < 1200; number += 1) session.undo();
    expect(session.state()).toMatchObject({ canUndo: false, gegevens: { kenmerk: '199' } });
  });
});

describe('state', () => {
  test('is the same object until something changes', () => {
    const session = openSession('E26.000183');
    expect(session.state()).toBe(session.state());
    expect(session.letter()).toBe(session.letter());
  });

  test('a letter that is changed back counts as saved', async () => {
    const session = openSession('E26.000183');
    cursorInInleiding(session);
    await type(session, 'x');
    expect(session.state().isSaved).toBe(false);
    session.editor.deleteBackward('character');
    expect(session.state().isSaved).toBe(true);
  });

  test('what was saved is saved, what came after it is not', async () => {
    const session = openSession('E26.000183');
    cursorInInleiding(session);
    await type(session, 'x');
    const written = session.letter();
    await type(session, 'y');
    const file = { token: 'f2', name: 'nieuw.brief', folder: 'elders' };
    session.markSaved(written, { ...file, textHash: 'a'.repeat(64) });
    expect(session.state()).toMatchObject({ isSaved: false, file });
    session.markSaved(session.letter(), { ...file, textHash: 'b'.repeat(64) });
    expect(session.savedHash()).toBe('b'.repeat(64));
    expect(session.state()).toMatchObject({ isSaved: true, hasChanges: false });
    while (session.state().canUndo) session.undo();
    expect(session.state()).toMatchObject({ isSaved: false, hasChanges: true });
  });

  test('typing in running text keeps values and words the very same, a punt more does not', async () => {
    const session = openSession('E26.000183');
    const { values, words } = session.state();
    cursorInInleiding(session);
    await type(session, 'x');
    expect(session.state().values).toBe(values);
    expect(session.state().words).toBe(words);
    Transforms.select(session.editor, Editor.end(session.editor, [1, 1]));
    await type(session, 'x');
    expect(session.state().values).toBe(values);
    Editor.insertBreak(session.editor);
    Transforms.moveNodes(session.editor, { at: [1, 0], to: [1, 1] });
    expect(session.state().values).not.toBe(values);
  });

  test('a gegeven changes the values at once', () => {
    const session = openSession('E26.000183');
    session.setGegevens((gegevens) => ({ ...gegevens, datum: '2026-04-01' }));
    expect(session.state().values.valueOf('datum')).toMatchObject({ text: '1 april 2026' });
  });

  test('what is typed is checked when typing pauses, or when it is asked for', async () => {
    const session = openSession('E26.000183');
    Transforms.select(session.editor, [1, 0]);
    Editor.deleteFragment(session.editor);
    await Promise.resolve();
    vi.advanceTimersByTime(100);
    expect(session.state().findings).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(session.state().findings).toMatchObject([{ code: 'punt-zonder-tekst' }]);
    session.editor.insertText('x');
    await Promise.resolve();
    expect(session.state().findings).toHaveLength(1);
    expect(session.checkNow()).toEqual([]);
    expect(session.state().findings).toEqual([]);
  });

  test('a gegeven, undo and redo are checked at once', () => {
    const session = openSession('E26.000183');
    session.setGegevens(({ kenmerk: _, ...gegevens }) => gegevens);
    expect(session.state().findings).toMatchObject([{ code: 'gegeven-ontbreekt', place: { naam: 'kenmerk' } }]);
    session.undo();
    expect(session.state().findings).toEqual([]);
    session.redo();
    expect(session.state().findings).toHaveLength(1);
  });

  test('the block with the cursor follows the cursor', async () => {
    const session = openSession('E26.000183');
    expect(session.state().caretBlock).toBeUndefined();
    cursorInInleiding(session);
    const [alinea] = session.state().body[0]!.children;
    expect(session.state().caretBlock).toBe(alinea && 'id' in alinea ? alinea.id : undefined);
  });

  test('listeners hear of a change in text and form once, and of a place gone to', async () => {
    const session = openSession('E26.000183');
    const listener = vi.fn();
    const stop = session.subscribe(listener);
    cursorInInleiding(session);
    session.editor.insertText('x');
    expect(session.state().isSaved).toBe(false);
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
    session.setGegevens((gegevens) => ({ ...gegevens, kenmerk: 'X' }));
    expect(listener).toHaveBeenCalledTimes(2);
    const place = { soort: 'gegeven', naam: 'kenmerk', label: 'Ons kenmerk' } as const;
    session.goTo(place);
    session.goTo(place);
    expect(session.destination()).toEqual({ place, count: 2 });
    expect(listener).toHaveBeenCalledTimes(4);
    stop();
    session.goTo(place);
    expect(listener).toHaveBeenCalledTimes(4);
  });
});
