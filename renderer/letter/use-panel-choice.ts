import { useState } from 'react';
import { useLetterView } from '../frame/letter-view.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { useDestination } from '../session/session-context.ts';

const PANELS = ['gegevens', 'controle', 'paginas', 'versies'] as const;

export type PanelName = (typeof PANELS)[number];

export type PanelChoice = {
  readonly panel: PanelName;
  /** Whether the findings were looked at. */
  readonly isChecked: boolean;
  choose(panel: PanelName): void;
};

/** Which panel is seen at the right: the one that was chosen last, also in another letter, and the form when the window goes to a place in it. */
export function usePanelChoice(session: LetterSession): PanelChoice {
  const { view, change } = useLetterView();
  const [panel, setPanel] = useState(() => PANELS.find((name) => name === view.panel) ?? 'gegevens');
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
      change({ panel: chosen });
      if (chosen === 'controle') setIsChecked(true);
    },
  };
}
