import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { LetterView } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';

/** How the screen of a letter is looked at, the same for every letter. */
export type KeptView = { readonly view: LetterView; change(part: Partial<LetterView>): void };

/** So many ms after the last change it is kept for the next run: a panel that is dragged changes all the time. */
const KEPT_AFTER = 250;

export const LetterViewContext = createContext<KeptView | undefined>(undefined);

/** The view of the desk around this component. */
export function useLetterView(): KeptView {
  const kept = useContext(LetterViewContext);
  if (kept === undefined) throw new Error('There is no desk around this component.');
  return kept;
}

/** Keeps the view for as long as the window lives, and has main keep it for the next run. That it cannot is no fault. */
export function useKeptView(first: LetterView): KeptView {
  const [view, setView] = useState(first);
  const isChanged = useRef(false);
  useEffect(() => {
    if (!isChanged.current) return;
    const keep = () => void windowApi.ask('view:save', view);
    const timer = setTimeout(keep, KEPT_AFTER);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [view]);
  return useMemo(
    () => ({
      view,
      change(part) {
        isChanged.current = true;
        setView((before) => ({ ...before, ...part }));
      },
    }),
    [view],
  );
}
