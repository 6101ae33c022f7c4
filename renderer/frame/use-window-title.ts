import { useEffect } from 'react';
import { nl } from '../text/nl.ts';

/** The title of the window while a component is shown: what it is about, then the program, as the system lists windows. */
export function useWindowTitle(about: string): void {
  useEffect(() => {
    document.title = `${about} – ${nl.app.naam}`;
    return () => {
      document.title = nl.app.naam;
    };
  }, [about]);
}
