import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { isShortcut, type Shortcut } from '../keys/shortcut.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/** The commands that the frame of the window carries out itself, whatever screen is shown. */
export type FrameCommand = Extract<MenuCommand, 'new' | 'open' | 'start-screen' | 'settings' | 'shortcuts' | 'about'>;

const SHORTCUTS: readonly [Shortcut, FrameCommand][] = [
  ['Mod+N', 'new'],
  ['Mod+O', 'open'],
  ['Mod+,', 'settings'],
  ['Mod+/', 'shortcuts'],
  ['F1', 'shortcuts'],
];

const COMMANDS: readonly string[] = [
  'new',
  'open',
  'start-screen',
  'settings',
  'shortcuts',
  'about',
] satisfies FrameCommand[];

/**
 * Carries out the commands of the menu and the shortcuts of the whole window. Not while a dialog is open: that is
 * answered first.
 */
export function useCommands(carryOut: Record<FrameCommand, () => void>): void {
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = SHORTCUTS.find(([shortcut]) => isShortcut(event, shortcut))?.[1];
      if (command === undefined) return;
      event.preventDefault();
      if (!isDialogOpen()) latest.current[command]();
    }
    const stopListening = windowApi.listen('menu', (command) => {
      if (isFrameCommand(command) && !isDialogOpen()) latest.current[command]();
    });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopListening();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function isFrameCommand(command: MenuCommand): command is FrameCommand {
  return COMMANDS.includes(command);
}
