import { Editor, Node, Transforms } from 'slate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { puntToevoegen } from '../../../letter/body/transforms/punt-toevoegen.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { createLetterSession } from '../../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { openedLetter, openSession } from './open-session.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function type({ editor }: LetterSession, text: string): Promise<void> {
  for (const character of text) {
    editor.insertText(character);
    await Promise.resolve();
    vi.advanceTimersByTime(50);
  }
}

function atEndOf({ editor }: LetterSession, path: number[]): void {
  Transforms.select(editor, Editor.end(editor, path));
}

/** The letter as it was read from a version: nothing in it is an object of the session. */
function asRead(letter: Letter): Letter {
  return structuredClone(letter);
}

/** The letter of test/letters, with another kenmerk and without the last alinea of its inleiding. */
function earlier(letter: Letter): Letter {
  const version = asRead(letter);
  version.gegevens.kenmerk = 'E25.000001';
  const inleiding = version.body[0];
  if (inleiding?.type !== 'tekst') throw new Error('The letter begins with another section');
  inleiding.children.pop();
  return version;
}

describe('replacing the letter', () => {
  test('typing before and after it: undo and redo pass every state, both ways', async () => {
    const session = openSession('E26.000183');
    const opened = session.letter();
    atEndOf(session, [0, 0]);
    await type(session, ' een twee');
    session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Anders' }));
    const before = session.letter();
    session.replaceLetter(earlier(opened));
    const replaced = session.letter();
    expect(replaced.gegevens.kenmerk).toBe('E25.000001');
    atEndOf(session, [0, 0]);
    await type(session, ' drie');
    session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Weer anders' }));
    const last = session.letter();

    const passed: Letter[] = [];
    while (session.state().canUndo) {
      passed.push(session.letter());
      session.undo();
    }
    expect(session.letter()).toEqual(opened);
    expect(passed).toContainEqual(replaced);
    expect(passed).toContainEqual(before);
    for (const letter of passed.reverse()) {
      session.redo();
      expect(session.letter()).toEqual(letter);
    }
    expect(session.letter()).toEqual(last);
  });

  test('it is one step over body and gegevens together', () => {
    const session = openSession('E26.000183');
    const opened = session.letter();
    session.replaceLetter(earlier(opened));
    session.undo();
    expect(session.letter().body).toBe(opened.body);
    expect(session.letter().gegevens).toBe(opened.gegevens);
    expect(session.state()).toMatchObject({ canUndo: false, canRedo: true, isSaved: true });
  });

  test('what was taken away comes back with the ids that it had', () => {
    const session = openSession('E26.000183');
    const opened = asRead(session.letter());
    Transforms.removeNodes(session.editor, { at: [1, 1] });
    puntToevoegen(session.editor, { list: 'wensen', at: 0, text: 'Een wens die niet bleef.' });
    session.replaceLetter(opened);
    expect(session.letter().body).toEqual(opened.body);
    expect(bodyFaults(session.letter().body)).toEqual([]);
    expect(Node.string(session.editor)).toBe(Node.string({ children: opened.body } as Node));
  });

  test('blocks in the same words stay the same objects', () => {
    const session = openSession('E26.000183');
    const opened = session.letter();
    session.replaceLetter(earlier(opened));
    const { body } = session.letter();
    expect(body[0]).not.toBe(opened.body[0]);
    expect(body[0]?.children[0]).toBe(opened.body[0]?.children[0]);
    expect(body.slice(1)).toEqual(opened.body.slice(1));
    expect(body.slice(1).every((section, index) => section === opened.body[index + 1])).toBe(true);
  });

  test('a body with velden of another writer gets the texts that Slate needs, and that is no step of its own', () => {
    const session = openSession('E26.000183');
    const opened = session.letter();
    const version = asRead(opened);
    const inleiding = version.body[0];
    if (inleiding?.type !== 'tekst' || inleiding.children[0]?.type !== 'alinea') throw new Error('No alinea');
    inleiding.children[0].children = [{ type: 'veld', naam: 'kenmerk', children: [{ text: '' }] }];
    session.replaceLetter(version);
    expect(session.letter().body[0]?.children[0]).toMatchObject({
      children: [{ text: '' }, { type: 'veld', naam: 'kenmerk' }, { text: '' }],
    });
    session.undo();
    expect(session.letter()).toEqual(opened);
  });

  test('the same letter is no step', () => {
    const session = openSession('E26.000183');
    const before = session.letter();
    session.replaceLetter(asRead(before));
    expect(session.letter()).toBe(before);
    expect(session.state().canUndo).toBe(false);
  });

  test('typing goes on in the block in which the cursor stood, also when it moved', async () => {
    const session = openSession('E26.000183');
    const opened = session.letter();
    const version = earlier(opened);
    const inleiding = version.body[0];
    if (inleiding?.type !== 'tekst') throw new Error('No inleiding');
    inleiding.children.unshift({ type: 'alinea', id: 'eerder1', children: [{ text: 'Eerder.' }] });
    const second = opened.body[0]?.children[0];
    atEndOf(session, [0, 0]);
    session.replaceLetter(version);
    expect(session.state().caretBlock).toBe(second !== undefined && 'id' in second ? second.id : '');
    await type(session, '!');
    expect(Node.string(Node.get(session.editor, [0, 1]))).toMatch(/!$/u);
  });

  test('a cursor in a block that is gone stands in a text that is there', () => {
    const session = openSession('E26.000183');
    const last = (session.letter().body[0]?.children.length ?? 0) - 1;
    atEndOf(session, [0, last]);
    session.replaceLetter(earlier(session.letter()));
    const { selection } = session.editor;
    expect(selection).not.toBeNull();
    expect(selection !== null && Node.has(session.editor, selection.focus.path)).toBe(true);
  });

  test('who listens hears of it at once, and it counts as a change', () => {
    const session = openSession('E26.000183');
    const heard = vi.fn();
    session.subscribe(heard);
    session.replaceLetter(earlier(session.letter()));
    expect(heard).toHaveBeenCalled();
    expect(session.state()).toMatchObject({ hasChanges: true, isSaved: false, canUndo: true });
  });
});

describe('a letter that is only read', () => {
  test.each(['locked', 'chosen'] as const)('%s: nothing in it changes', async (readOnly) => {
    const created = createLetterSession({ ...openedLetter('E26.000183'), readOnly });
    if (!created.ok) throw new Error('It did not open');
    const session = created.value;
    const before = session.letter();
    atEndOf(session, [0, 0]);
    await type(session, 'x');
    session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Anders' }));
    session.replaceLetter(earlier(before));
    expect(session.isReadOnly).toBe(true);
    expect(session.letter()).toEqual(before);
  });

  test('one that is definitief is only read, a concept is not', () => {
    expect(openSession('E26.000183', { status: 'definitief' }).isReadOnly).toBe(true);
    expect(openSession('E26.000183').isReadOnly).toBe(false);
  });
});
