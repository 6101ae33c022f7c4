import { AtSign, Hash, Table } from 'lucide-react';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { textOf } from '../../../letter/body/queries/text-of.ts';
import { letterNames } from '../../../letter/template/template-names.ts';
import { shortcutText } from '../../keys/shortcut.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { useSessionState } from '../../session/session-context.ts';
import { nl } from '../../text/nl.ts';
import { MenuButton, type MenuItem } from '../../theme/components/menu-button.tsx';
import { requestOf } from '../editing/editor-requests.ts';
import { focusText } from '../editing/focus-text.ts';
import { type EditorShortcuts, editorShortcuts } from '../keyboard/editor-shortcuts.ts';
import { kolomToevoegen, kolomVerwijderen } from '../transforms/table-columns.ts';
import { rijToevoegen, rijVerwijderen, tabelVerwijderen } from '../transforms/table-rows.ts';
import { insertVeld, insertVerwijzing } from '../velden/insert-live.ts';
import type { ToolbarState } from './toolbar-state.ts';

const KEYS = editorShortcuts();

type MenuProps = { session: LetterSession; state: ToolbarState };

/** Inserting a table, and what can be done to the one with the cursor. */
export function TableMenu({ session, state }: MenuProps) {
  const { editor } = session;
  const { tabel, toolbar } = nl.editor;
  const inTable = (key: keyof typeof tabel & keyof EditorShortcuts, run: () => boolean): MenuItem => ({
    key,
    label: tabel[key],
    shortcut: shortcutText(KEYS[key]),
    isDisabled: !state.inTabel,
    onSelect: thenBack(session, run),
  });
  const items: MenuItem[] = [
    { key: 'invoegen', label: tabel.invoegen, isDisabled: !state.magTabel, onSelect: () => requestOf(editor, 'tabel') },
    inTable('rijBoven', () => rijToevoegen(editor, 'boven')),
    inTable('rijOnder', () => rijToevoegen(editor, 'onder')),
    inTable('kolomLinks', () => kolomToevoegen(editor, 'links')),
    inTable('kolomRechts', () => kolomToevoegen(editor, 'rechts')),
    inTable('rijWeg', () => rijVerwijderen(editor)),
    inTable('kolomWeg', () => kolomVerwijderen(editor)),
    {
      key: 'weg',
      label: tabel.weg,
      isDisabled: !state.inTabel,
      onSelect: thenBack(session, () => tabelVerwijderen(editor)),
    },
  ];
  return <MenuButton label={toolbar.tabel} icon={Table} items={items} />;
}

/** Every name that the text can show live: velden of the template, gegevens, computed texts. */
export function VeldMenu({ session, state }: MenuProps) {
  const items = Array.from(letterNames(session.template.template), ([naam, { label }]) => ({
    key: naam,
    label,
    isDisabled: !state.magSchrijven,
    onSelect: thenBack(session, () => insertVeld(session.editor, naam)),
  }));
  return <MenuButton label={nl.editor.toolbar.veld} icon={AtSign} items={items} />;
}

/** The punten of the letter, by number and first words. */
export function VerwijzingMenu({ session, state }: MenuProps) {
  const body = useSessionState(session, (current) => current.body);
  const { words } = session.state();
  const punten = body.flatMap((section) =>
    section.type === 'punten'
      ? section.children.map((punt, index) => ({ punt, name: `${words.woord(section.key)} ${index + 1}` }))
      : [],
  );
  const items = punten.map(({ punt, name }) => ({
    key: punt.id,
    label: `${name}: ${isEmptyNode(punt) ? nl.editor.verwijzing.leeg : shortened(textOf(punt))}`,
    isDisabled: !state.magSchrijven,
    onSelect: thenBack(session, () => insertVerwijzing(session.editor, punt.id)),
  }));
  return <MenuButton label={nl.editor.toolbar.verwijzing} icon={Hash} items={items} />;
}

function shortened(text: string): string {
  return text.length > 50 ? `${text.slice(0, 48).trimEnd()}…` : text;
}

/** Does something in the text and goes back there. */
export function thenBack(session: LetterSession, run: () => unknown): () => void {
  return () => {
    run();
    focusText(session.editor);
  };
}
