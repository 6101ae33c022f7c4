import { Editor, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import { movePunt } from '../../../renderer/letter/move-punt.ts';
import { caretEntry } from '../../../renderer/letter/outline/caret-entry.ts';
import { missingPlaces } from '../../../renderer/letter/outline/missing-places.ts';
import type { OutlineEntry } from '../../../renderer/letter/outline/outline-entry.ts';
import { outlineOf } from '../../../renderer/letter/outline/outline-of.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { openSession } from '../session/open-session.ts';

function outline(session: LetterSession): OutlineEntry[] {
  session.checkNow();
  const state = session.state();
  return outlineOf(state, missingPlaces(state));
}

/** "label state count", a line each, children with two spaces before them. */
function lines(entries: readonly OutlineEntry[]): string[] {
  return entries.flatMap(({ label, state, count, children }) => [
    [label, state, count].filter((part) => part !== undefined).join(' | '),
    ...lines(children).map((line) => `  ${line}`),
  ]);
}

function entry(session: LetterSession, label: string): OutlineEntry {
  const found = outline(session)
    .flatMap((one) => [one, ...one.children])
    .find((one) => one.label.startsWith(label));
  if (found === undefined) throw new Error(`No line ${label}`);
  return found;
}

describe('the lines', () => {
  test('of a letter that is complete', () => {
    expect(lines(outline(openSession('E26.000183')))).toEqual([
      'Geadresseerde | gereed',
      'Kenmerk en datum | gereed',
      'Onderwerp | gereed',
      'Inleiding | gereed',
      'Wensen | gereed | 2',
      expect.stringMatching(/^ {2}1\. .+ \| gereed$/),
      expect.stringMatching(/^ {2}2\. .+ \| gereed$/),
      'Leeswijzer | gereed',
      'Reacties | gereed | 2 van 2',
      '  Ad wens 1 | gereed',
      '  Ad wens 2 | gereed',
      'Slot | gereed',
      'Ondertekening | gereed',
      'Bijlagen | leeg',
    ]);
  });

  test('a reactie that is missing marks its line and the line of all reacties', () => {
    const session = openSession('E26.000183');
    Transforms.select(session.editor, {
      anchor: Editor.start(session.editor, [3, 1, 1]),
      focus: Editor.end(session.editor, [3, 1]),
    });
    Editor.deleteFragment(session.editor);
    expect(entry(session, 'Reacties')).toMatchObject({ state: 'ontbreekt', count: '1 van 2' });
    expect(entry(session, 'Ad wens 1').state).toBe('gereed');
    expect(entry(session, 'Ad wens 2').state).toBe('ontbreekt');
  });

  test('a kenmerk or datum that is missing is where its line leads', () => {
    const session = openSession('E26.000183');
    session.setGegevens(({ datum: _, ...gegevens }) => gegevens);
    expect(entry(session, 'Kenmerk en datum')).toMatchObject({ state: 'ontbreekt', place: { naam: 'datum' } });
    session.setGegevens(({ kenmerk: _, ...gegevens }) => gegevens);
    expect(entry(session, 'Kenmerk en datum').place).toMatchObject({ naam: 'kenmerk' });
  });

  test('a veld that is missing marks the part in which it stands', () => {
    const session = openSession('E26.000183');
    session.setGegevens(({ velden: { datum_toezending: _, ...velden }, ...gegevens }) => ({ ...gegevens, velden }));
    expect(entry(session, 'Inleiding').state).toBe('ontbreekt');
    expect(entry(session, 'Slot').state).toBe('gereed');
  });

  test('a veld on which a computed text of a part depends marks that part', () => {
    const session = openSession('E26.000183');
    session.setGegevens(({ velden: { aanpassing: _, ...velden }, ...gegevens }) => ({ ...gegevens, velden }));
    expect(entry(session, 'Slot').state).toBe('ontbreekt');
  });

  test('a punt without text says so', () => {
    const session = openSession('E26.000183');
    Transforms.select(session.editor, [1, 0]);
    Editor.deleteFragment(session.editor);
    expect(entry(session, '1. ')).toMatchObject({ label: '1. (nog geen tekst)', state: 'ontbreekt' });
  });
});

describe('the line with the cursor', () => {
  test('is that of the section, of the punt, of the reactie', () => {
    const { editor, state } = openSession('E26.000183');
    expect(caretEntry(editor)).toBeUndefined();
    Transforms.select(editor, Editor.start(editor, [0]));
    expect(caretEntry(editor)).toBe('inleiding');
    Transforms.select(editor, Editor.start(editor, [1, 1]));
    expect(caretEntry(editor)).toBe(idAt(state().body[1]!.children[1]!));
    Transforms.select(editor, Editor.end(editor, [3, 0]));
    expect(caretEntry(editor)).toBe(idAt(state().body[3]!.children[0]!));
  });
});

describe('moving a punt', () => {
  test('takes its reactie along, says its new number and stays at the end of the list', () => {
    const session = openSession('E26.000183');
    const [first, second] = session.state().body[1]!.children.map(idAt);
    expect(movePunt(session, first!, 'ArrowUp')).toContain('wens 1');
    expect(movePunt(session, first!, 'ArrowDown')).toContain('wens 2');
    expect(session.state().body[1]!.children.map(idAt)).toEqual([second, first]);
    const reacties = session.state().body[3]!;
    expect(reacties.type === 'reacties' && reacties.children.map(({ punt }) => punt)).toEqual([second, first]);
    expect(movePunt(session, first!, 'ArrowDown')).toContain('wens 2');
    session.undo();
    expect(session.state()).toMatchObject({ isSaved: true, canUndo: false });
  });

  test('another key does nothing', () => {
    const session = openSession('E26.000183');
    expect(movePunt(session, idAt(session.state().body[1]!.children[0]!), 'Enter')).toBeUndefined();
    expect(session.state().canUndo).toBe(false);
  });
});

function idAt(node: object): string {
  return 'id' in node && typeof node.id === 'string' ? node.id : '';
}
