import { useSyncExternalStore } from 'react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { onEditorChange } from '../editing/editor-changes.ts';
import { entryAbove } from '../transforms/entry-above.ts';
import { linkAtCursor } from '../transforms/links.ts';
import { mayInsertTabel } from '../transforms/table-rows.ts';
import { mayToggleLijst } from '../transforms/toggle-lijst.ts';
import { hasMark } from '../transforms/toggle-mark.ts';
import { mayToggleTussenkop } from '../transforms/toggle-tussenkop.ts';

/** What of the toolbar is on, and what can be done where the cursor is. */
const CHECKS = {
  vet: (editor: BodyEditor) => hasMark(editor, 'vet'),
  cursief: (editor: BodyEditor) => hasMark(editor, 'cursief'),
  tussenkop: (editor: BodyEditor) => entryAbove(editor, ['tussenkop']) !== undefined,
  opsomming: (editor: BodyEditor) => entryAbove(editor, ['opsomming', 'nummering'])?.[0].type === 'opsomming',
  nummering: (editor: BodyEditor) => entryAbove(editor, ['opsomming', 'nummering'])?.[0].type === 'nummering',
  koppeling: (editor: BodyEditor) => linkAtCursor(editor) !== undefined,
  inTabel: (editor: BodyEditor) => entryAbove(editor, ['cel']) !== undefined,
  magTussenkop: mayToggleTussenkop,
  magLijst: mayToggleLijst,
  magTabel: mayInsertTabel,
} as const;

export type ToolbarState = Readonly<Record<keyof typeof CHECKS | 'magSchrijven', boolean>>;

const NAMES = Object.keys(CHECKS) as (keyof typeof CHECKS)[];

/** Follows the cursor. Drawn again only when something in it changes. */
export function useToolbarState({ editor }: LetterSession): ToolbarState {
  const signature = useSyncExternalStore(
    (listener) => onEditorChange(editor, listener),
    () => signatureOf(editor),
  );
  const isOn = (name: string) => signature.split(' ').includes(name);
  const entries = NAMES.map((name) => [name, isOn(name)]);
  return Object.fromEntries([...entries, ['magSchrijven', signature !== '']]) as ToolbarState;
}

/** The names of what holds, as one text: two states compare by it. Empty without a cursor. */
function signatureOf(editor: BodyEditor): string {
  if (editor.selection === null) return '';
  return ['cursor', ...NAMES.filter((name) => CHECKS[name](editor))].join(' ');
}
