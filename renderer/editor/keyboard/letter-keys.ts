import { Transforms } from 'slate';
import type { LetterSession } from '../../session/letter-session.ts';
import { requestOf } from '../editing/editor-requests.ts';
import { movePunt } from '../transforms/move-punt.ts';
import { shiftItems } from '../transforms/shift-items.ts';
import { kolomToevoegen, kolomVerwijderen } from '../transforms/table-columns.ts';
import { goToNextCell } from '../transforms/table-cursor.ts';
import { rijToevoegen, rijVerwijderen } from '../transforms/table-rows.ts';
import { toggleLijst } from '../transforms/toggle-lijst.ts';
import { toggleMark } from '../transforms/toggle-mark.ts';
import { toggleTussenkop } from '../transforms/toggle-tussenkop.ts';
import { stepOverVeld } from '../velden/step-over-veld.ts';
import { goToEmptyVeld } from '../velden/veld-cursor.ts';

/** Does what a key means. Returns false where the key keeps its usual meaning. */
type KeyAction = (session: LetterSession) => boolean;

const NBSP = '\u00A0';

/** Every key of the editor, by its name (`keyName`). Ctrl+F and the like belong to the window around it. */
export const LETTER_KEYS: Readonly<Record<string, KeyAction>> = {
  'Ctrl+Z': always(({ undo }) => undo()),
  'Ctrl+Y': always(({ redo }) => redo()),
  'Ctrl+Shift+Z': always(({ redo }) => redo()),
  'Ctrl+B': always(({ editor }) => toggleMark(editor, 'vet')),
  'Ctrl+I': always(({ editor }) => toggleMark(editor, 'cursief')),
  'Ctrl+U': always(() => {}),
  'Ctrl+Alt+1': always(({ editor }) => toggleTussenkop(editor)),
  'Ctrl+Shift+7': always(({ editor }) => toggleLijst(editor, 'nummering')),
  'Ctrl+Shift+8': always(({ editor }) => toggleLijst(editor, 'opsomming')),
  'Ctrl+K': always(({ editor }) => requestOf(editor, 'koppeling')),
  'Ctrl+Shift+Space': always(({ editor }) => editor.insertText(NBSP)),
  'Ctrl+A': always(({ editor }) => Transforms.select(editor, [])),
  'Alt+ArrowUp': ({ editor }) => movePunt(editor, -1),
  'Alt+ArrowDown': ({ editor }) => movePunt(editor, 1),
  'Alt+Insert': ({ editor }) => rijToevoegen(editor, 'onder'),
  'Alt+Shift+Insert': ({ editor }) => rijToevoegen(editor, 'boven'),
  'Ctrl+Alt+Insert': ({ editor }) => kolomToevoegen(editor, 'rechts'),
  'Ctrl+Alt+Shift+Insert': ({ editor }) => kolomToevoegen(editor, 'links'),
  'Alt+Delete': ({ editor }) => rijVerwijderen(editor),
  'Alt+Shift+Delete': ({ editor }) => kolomVerwijderen(editor),
  ArrowUp: ({ editor }) => stepOverVeld(editor, -1, 'move'),
  ArrowDown: ({ editor }) => stepOverVeld(editor, 1, 'move'),
  'Shift+ArrowUp': ({ editor }) => stepOverVeld(editor, -1, 'extend'),
  'Shift+ArrowDown': ({ editor }) => stepOverVeld(editor, 1, 'extend'),
  Tab: (session) => tab(session, 1),
  'Shift+Tab': (session) => tab(session, -1),
};

function always(work: (session: LetterSession) => void): KeyAction {
  return (session) => {
    work(session);
    return true;
  };
}

/** In a table to the next cell, in a list a level further, elsewhere to the next empty veld; else out of the editor. */
function tab({ editor, state }: LetterSession, step: 1 | -1): boolean {
  return goToNextCell(editor, step) || shiftItems(editor, step) || goToEmptyVeld(editor, state().values, step);
}
