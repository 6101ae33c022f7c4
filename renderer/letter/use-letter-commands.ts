import { useEffect, useRef } from 'react';
import { ReactEditor } from 'slate-react';
import type { MenuCommand } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { isDialogOpen } from '../frame/is-dialog-open.ts';
import { isMenuShortcut } from '../keys/shortcut.ts';

/** The commands of the menu that the screen of a letter carries out. */
export type LetterCommand = Extract<
  MenuCommand,
  | 'save'
  | 'save-as'
  | 'export'
  | 'undo'
  | 'redo'
  | 'find'
  | 'replace'
  | 'panel-gegevens'
  | 'panel-controle'
  | 'panel-paginas'
  | 'panel-versies'
  | 'milestone'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
>;

/**
 * Carries out the commands of the menu and the shortcuts of the letter, wherever the focus is. Not while a dialog is
 * open; and in a field that is no part of the letter (the words to find) undo is that of the field.
 */
export function useLetterCommands(editor: ReactEditor, carryOut: Record<LetterCommand, () => void>): void {
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(() => {
    function run(command: LetterCommand): boolean {
      const isHistory = command === 'undo' || command === 'redo';
      const isOwn = isHistory && hasOwnUndo(document.activeElement);
      // What an input method is at is not in the letter yet, and cannot be taken out of it.
      const isTooEarly = isHistory && ReactEditor.isComposing(editor);
      if (!isDialogOpen() && !isOwn && !isTooEarly) latest.current[command]();
      return !isOwn;
    }
    function onKeyDown(event: KeyboardEvent) {
      const command = namesIn(latest.current).find((name) => isMenuShortcut(event, name));
      if (command !== undefined && !event.defaultPrevented && run(command)) event.preventDefault();
    }
    const stopListening = windowApi.listen('menu', (command) => {
      if (isLetterCommand(command, latest.current)) run(command);
    });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopListening();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [editor]);
}

function namesIn(commands: Record<LetterCommand, unknown>): LetterCommand[] {
  // Its keys are these names and no others: TypeScript allows for more.
  return Object.keys(commands) as LetterCommand[];
}

function isLetterCommand(command: MenuCommand, known: object): command is LetterCommand {
  return Object.hasOwn(known, command);
}

function hasOwnUndo(element: Element | null): boolean {
  return element?.closest('[role="search"]') != null;
}
