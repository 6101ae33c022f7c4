import { useState } from 'react';
import type { LetterSession } from '../session/letter-session.ts';
import { useDestination } from '../session/session-context.ts';

export type PanelName = 'gegevens' | 'controle' | 'paginas';

export type PanelChoice = {
  readonly panel: PanelName;
  /** Whether the findings were looked at. */
  readonly isChecked: boolean;
  choose(panel: PanelName): void;
};

/** Which panel is seen at the right: the one that was chosen, and the form when the window goes to a place in it. */
export function usePanelChoice(session: LetterSession): PanelChoice {
  const [panel, setPanel] = useState<PanelName>('gegevens');
  const [isChecked, setIsChecked] = useState(false);
  const destination = useDestination(session);
  const [seen, setSeen] = useState(destination);
  // While drawing and not after it: the form must be seen before its field can take the focus.
  if (seen !== destination) {
    setSeen(destination);
    const soort = destination?.place.soort;
    if (soort === 'gegeven' || soort === 'veld') setPanel('gegevens');
  }
  return {
    panel,
    isChecked,
    choose(chosen) {
      setPanel(chosen);
      if (chosen === 'controle') setIsChecked(true);
    },
  };
}
