import { PagesPanel } from '../pages/pages-panel.tsx';
import { ControlePanel } from '../panels/controle-panel.tsx';
import { GegevensPanel } from '../panels/gegevens-panel.tsx';
import { VersiesPanel } from '../panels/versies/versies-panel.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { Tabs } from '../theme/components/tabs.tsx';
import type { PanelChoice } from './use-panel-choice.ts';

export type SidePanelProps = {
  session: LetterSession;
  choice: PanelChoice;
  /** Hears how many pages there are each time they are drawn, and nothing when they are left. */
  onPageCount: (count: number | undefined) => void;
};

/** One panel at a time. The form stays as it was left: it is hidden, not taken away. */
export function SidePanel({ session, choice, onPageCount }: SidePanelProps) {
  const count = useSessionState(session, (state) => state.findings.length);
  return (
    <Tabs
      label={nl.letter.paneel}
      tabs={[
        { key: 'gegevens', label: nl.letter.panelen.gegevens },
        { key: 'controle', label: nl.letter.panelen.controle, count, countLabel: nl.letter.bevindingen(count) },
        { key: 'paginas', label: nl.letter.panelen.paginas },
        { key: 'versies', label: nl.letter.panelen.versies },
      ]}
      selected={choice.panel}
      onSelect={choice.choose}
      isPanelStop={session.isReadOnly && choice.panel === 'gegevens'}
    >
      <div hidden={choice.panel !== 'gegevens'}>
        <GegevensPanel session={session} showsAllFaults={choice.isChecked} />
      </div>
      {choice.panel === 'controle' && <ControlePanel session={session} />}
      {choice.panel === 'paginas' && <PagesPanel session={session} onPageCount={onPageCount} />}
      {choice.panel === 'versies' && <VersiesPanel session={session} />}
    </Tabs>
  );
}
