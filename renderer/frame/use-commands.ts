import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { isMenuShortcut } from '../keys/shortcut.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/** The commands that the frame of the window carries out itself, whatever screen is shown. */
export type FrameCommand = Extract<
  MenuCommand,
  'new' | 'open' | 'start-screen' | 'recovery' | 'settings' | 'shortcuts' | 'about'
>;

const COMMANDS: readonly FrameCommand[] = ['new', 'open', 'start-screen', 'recovery', 'settings', 'shortcuts', 'about'];

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
      const command = COMMANDS.find((name) => isMenuShortcut(event, name));
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
  return COMMANDS.some((name) => name === command);
}
