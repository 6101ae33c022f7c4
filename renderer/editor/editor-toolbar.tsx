import './toolbar/toolbar.css';
import { Bold, Heading, Italic, Link, List, ListOrdered, Quote, Redo2, Search, Space, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { menuShortcutText, shortcutText } from '../keys/shortcut.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { IconButton, type IconButtonProps } from '../theme/components/icon-button.tsx';
import { requestOf } from './editing/editor-requests.ts';
import { type EditorShortcuts, editorShortcuts } from './keyboard/editor-shortcuts.ts';
import { TableMenu, thenBack, VeldMenu, VerwijzingMenu } from './toolbar/toolbar-menus.tsx';
import { useToolbarState } from './toolbar/toolbar-state.ts';
import { useRovingFocus } from './toolbar/use-roving-focus.ts';
import { toggleLijst } from './transforms/toggle-lijst.ts';
import { toggleMark } from './transforms/toggle-mark.ts';
import { toggleTussenkop } from './transforms/toggle-tussenkop.ts';
import { isTypographyOn, setTypography } from './typography/typography-setting.ts';

const KEYS = editorShortcuts();

export type EditorToolbarProps = {
  session: LetterSession;
  /** Opens the bar for finding and replacing. */
  onFind?: () => void;
};

/** What can be done to the text, as buttons: one stop in the Tab order, arrows go from one to the next. */
export function EditorToolbar({ session, onFind }: EditorToolbarProps) {
  const { editor } = session;
  const { toolbar } = nl.editor;
  const state = useToolbarState(session);
  const roving = useRovingFocus();
  const button = (
    icon: IconButtonProps['icon'],
    key: keyof typeof toolbar & keyof EditorShortcuts,
    run: () => unknown,
    {
      isPressed,
      isPossible = true,
      opens = false,
    }: { isPressed?: boolean; isPossible?: boolean; opens?: boolean } = {},
  ) => (
    <IconButton
      icon={icon}
      label={toolbar[key]}
      shortcut={shortcutText(KEYS[key])}
      isPressed={isPressed}
      aria-disabled={isPossible ? undefined : true}
      // The text keeps its selection on screen while a button is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      // A dialog has the focus until it closes.
      onClick={isPossible ? (opens ? run : thenBack(session, run)) : undefined}
    />
  );
  if (session.isReadOnly) {
    return (
      <div className="cb-toolbar" role="toolbar" aria-label={toolbar.naam} {...roving}>
        {onFind !== undefined && <FindButton onFind={onFind} />}
      </div>
    );
  }
  return (
    <div className="cb-toolbar" role="toolbar" aria-label={toolbar.naam} {...roving}>
      <HistoryButtons session={session} />
      <div className="cb-toolbar__group">
        {button(Bold, 'vet', () => toggleMark(editor, 'vet'), { isPressed: state.vet })}
        {button(Italic, 'cursief', () => toggleMark(editor, 'cursief'), { isPressed: state.cursief })}
        {button(Heading, 'tussenkop', () => toggleTussenkop(editor), {
          isPressed: state.tussenkop,
          isPossible: state.magTussenkop,
        })}
      </div>
      <div className="cb-toolbar__group">
        {button(List, 'opsomming', () => toggleLijst(editor, 'opsomming'), {
          isPressed: state.opsomming,
          isPossible: state.magLijst,
        })}
        {button(ListOrdered, 'nummering', () => toggleLijst(editor, 'nummering'), {
          isPressed: state.nummering,
          isPossible: state.magLijst,
        })}
        <TableMenu session={session} state={state} />
      </div>
      <div className="cb-toolbar__group">
        <VeldMenu session={session} state={state} />
        <VerwijzingMenu session={session} state={state} />
        {button(Link, 'koppeling', () => requestOf(editor, 'koppeling'), { isPressed: state.koppeling, opens: true })}
        {button(Space, 'hardeSpatie', () => editor.insertText('\u00A0'), { isPossible: state.magSchrijven })}
        <TypographyButton />
      </div>
      {onFind !== undefined && <FindButton onFind={onFind} />}
    </div>
  );
}

/** All that there is for a letter that is only read. */
function FindButton({ onFind }: { onFind: () => void }) {
  return (
    <div className="cb-toolbar__group cb-toolbar__group--end">
      <IconButton icon={Search} label={nl.editor.toolbar.zoeken} shortcut={menuShortcutText('find')} onClick={onFind} />
    </div>
  );
}

function HistoryButtons({ session }: { session: LetterSession }) {
  const canUndo = useSessionState(session, (state) => state.canUndo);
  const canRedo = useSessionState(session, (state) => state.canRedo);
  const { toolbar } = nl.editor;
  return (
    <div className="cb-toolbar__group">
      <IconButton
        icon={Undo2}
        label={toolbar.ongedaan}
        shortcut={menuShortcutText('undo')}
        aria-disabled={!canUndo || undefined}
        onClick={session.undo}
      />
      <IconButton
        icon={Redo2}
        label={toolbar.opnieuw}
        shortcut={menuShortcutText('redo')}
        aria-disabled={!canRedo || undefined}
        onClick={session.redo}
      />
    </div>
  );
}

function TypographyButton() {
  const [isOn, setIsOn] = useState(isTypographyOn);
  return (
    <IconButton
      icon={Quote}
      label={nl.editor.toolbar.typografie}
      isPressed={isOn}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        setTypography(!isOn);
        setIsOn(!isOn);
      }}
    />
  );
}
