import { Transforms } from 'slate';
import { IS_MAC } from '../../keys/shortcut.ts';
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
import { type EditorShortcuts, editorShortcuts } from './editor-shortcuts.ts';

/** Does what a key means. Returns false where the key keeps its usual meaning. */
type KeyAction = (session: LetterSession) => boolean;

const NBSP = '\u00A0';

/** What each shortcut of the editor does. */
const ACTIONS: Readonly<Record<keyof EditorShortcuts, KeyAction>> = {
  vet: always(({ editor }) => toggleMark(editor, 'vet')),
  cursief: always(({ editor }) => toggleMark(editor, 'cursief')),
  tussenkop: always(({ editor }) => toggleTussenkop(editor)),
  nummering: always(({ editor }) => toggleLijst(editor, 'nummering')),
  opsomming: always(({ editor }) => toggleLijst(editor, 'opsomming')),
  koppeling: always(({ editor }) => requestOf(editor, 'koppeling')),
  hardeSpatie: always(({ editor }) => editor.insertText(NBSP)),
  rijOnder: ({ editor }) => rijToevoegen(editor, 'onder'),
  rijBoven: ({ editor }) => rijToevoegen(editor, 'boven'),
  kolomRechts: ({ editor }) => kolomToevoegen(editor, 'rechts'),
  kolomLinks: ({ editor }) => kolomToevoegen(editor, 'links'),
  rijWeg: ({ editor }) => rijVerwijderen(editor),
  kolomWeg: ({ editor }) => kolomVerwijderen(editor),
};

const OTHER_KEYS: Readonly<Record<string, KeyAction>> = {
  'Ctrl+U': always(() => {}),
  'Ctrl+A': always(({ editor }) => Transforms.select(editor, [])),
  'Alt+ArrowUp': ({ editor }) => movePunt(editor, -1),
  'Alt+ArrowDown': ({ editor }) => movePunt(editor, 1),
  ArrowUp: ({ editor }) => stepOverVeld(editor, -1, 'move'),
  ArrowDown: ({ editor }) => stepOverVeld(editor, 1, 'move'),
  'Shift+ArrowUp': ({ editor }) => stepOverVeld(editor, -1, 'extend'),
  'Shift+ArrowDown': ({ editor }) => stepOverVeld(editor, 1, 'extend'),
  Tab: (session) => tab(session, 1),
  'Shift+Tab': (session) => tab(session, -1),
};

/** Every key of the editor, by its name (`keyName`). Ctrl+F, undo and the like belong to the window around it. */
export function letterKeys(isMac = IS_MAC): ReadonlyMap<string, KeyAction> {
  const shortcuts = Object.entries(editorShortcuts(isMac)).map(([name, shortcut]): [string, KeyAction] => [
    shortcut.replace('Mod', 'Ctrl'),
    ACTIONS[name as keyof EditorShortcuts],
  ]);
  return new Map([...Object.entries(OTHER_KEYS), ...shortcuts]);
}

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
