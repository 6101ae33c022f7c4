import { useEffect, useRef } from 'react';
import { windowApi } from '../api/window-api.ts';
import { isDialogOpen } from '../frame/is-dialog-open.ts';

/** Carries out "Samenvoegen met een andere kopie…" of the menu, unless a dialog is open. */
export function useJoinCommand(carryOut: () => void): void {
  const latest = useRef(carryOut);
  useEffect(() => {
    latest.current = carryOut;
  });
  useEffect(
    () =>
      windowApi.listen('menu', (command) => {
        if (command === 'join' && !isDialogOpen()) latest.current();
      }),
    [],
  );
}
