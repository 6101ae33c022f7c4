import { useRef, useState } from 'react';
import { windowApi } from '../api/window-api.ts';
import { type Opening, openingOf } from './opening.ts';

/** Waiting for a letter that is on its way: one at a time, the last that was asked for. */
export type Waiting = {
  /** What the screen says of it; undefined: nothing is waited for. */
  opening: Opening | undefined;
  /** From now on this one is waited for. Returns whether it still is. */
  begin: (opening: Opening) => () => boolean;
  /** Says at once that it takes long. Done when that is on the screen: what comes next may make the window wait. */
  sayLarge: (opening: Opening) => Promise<void>;
  /** It came, or it will not. */
  end: () => void;
  /** Nobody waits for it any more, and main need not go on with it. */
  cancel: () => void;
};

/** `first`: what the window waits for from its beginning. */
export function useWaiting(first: Opening | undefined): Waiting {
  const [opening, setOpening] = useState(first);
  const isWaiting = useRef(false);
  const times = useRef(0);
  const end = () => {
    isWaiting.current = false;
    setOpening(undefined);
  };
  const cancel = () => {
    times.current += 1;
    end();
    void windowApi.ask('letter:cancel-open', {});
  };
  return {
    opening,
    begin(begun) {
      if (isWaiting.current) cancel();
      isWaiting.current = true;
      times.current += 1;
      const own = times.current;
      setOpening(begun);
      return () => own === times.current;
    },
    sayLarge(begun) {
      setOpening(openingOf(begun.what, begun.isFirst, true));
      return nextPaint();
    },
    end,
    cancel,
  };
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
