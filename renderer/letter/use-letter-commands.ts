import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { isDialogOpen } from '../frame/is-dialog-open.ts';
import { isShortcut, type Shortcut } from '../keys/shortcut.ts';

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
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
>;

const SHORTCUTS: readonly [Shortcut, LetterCommand][] = [
  ['Mod+S', 'save'],
  ['Mod+Shift+S', 'save-as'],
  ['Mod+E', 'export'],
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
  ['Mod+Y', 'redo'],
  ['Mod+F', 'find'],
  ['Mod+H', 'replace'],
  ['Mod+1', 'panel-gegevens'],
  ['Mod+2', 'panel-controle'],
  ['Mod+3', 'panel-paginas'],
  ['Mod+=', 'zoom-in'],
  ['Mod+-', 'zoom-out'],
  ['Mod+0', 'zoom-reset'],
];

/**
 * Carries out the commands of the menu and the shortcuts of the letter, wherever the focus is. Not while a dialog is
 * open; and in a field that is no part of the letter (the words to find) undo is that of the field.
 */
export function useLetterCommands(carryOut: Record<LetterCommand, () => void>): void {
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(() => {
    function run(command: LetterCommand): boolean {
      const isOwn = (command === 'undo' || command === 'redo') && hasOwnUndo(document.activeElement);
      if (!isDialogOpen() && !isOwn) latest.current[command]();
      return !isOwn;
    }
    function onKeyDown(event: KeyboardEvent) {
      const command = event.key === '+' && (event.ctrlKey || event.metaKey) ? 'zoom-in' : commandOf(event);
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
  }, []);
}

function commandOf(event: KeyboardEvent): LetterCommand | undefined {
  return SHORTCUTS.find(([shortcut]) => isShortcut(event, shortcut))?.[1];
}

function isLetterCommand(command: MenuCommand, known: object): command is LetterCommand {
  return Object.hasOwn(known, command);
}

function hasOwnUndo(element: Element | null): boolean {
  return element?.closest('[role="search"]') != null;
}
