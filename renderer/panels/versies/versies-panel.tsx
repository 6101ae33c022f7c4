import './versies-panel.css';
import { useState } from 'react';
import type { Version } from '../../../main/contract.ts';
import { FaultList } from '../../dialogs/fault-list.tsx';
import { useSlow } from '../../frame/use-slow.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { Progress } from '../../theme/components/progress.tsx';
import { StatusMessage } from '../../theme/components/status-message.tsx';
import { useVersions } from './use-versions.ts';
import { VersionComparison } from './version-comparison.tsx';
import { VersionList } from './version-list.tsx';

/** The earlier versions of the letter: choose one or two to see what differs, name them, put one back. */
export function VersiesPanel({ session }: { session: LetterSession }) {
  const { list, name } = useVersions(session);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isSlow = useSlow(list === undefined);
  if (list === undefined) return isSlow ? <Progress label={nl.versies.lijstLezen} /> : null;
  if (!list.ok) {
    return (
      <div className="cb-versies">
        <StatusMessage tone="negative">
          <FaultList faults={list.faults} />
        </StatusMessage>
      </div>
    );
  }
  const { versions, fault } = list.value;
  // In the order of the list, the newest first: what is thinned meanwhile is not chosen any more.
  const compared = versions.filter(({ id }) => chosen.includes(id));
  const choose = (version: Version) => setChosen((before) => chosenAfter(before, version.id));
  return (
    <div className="cb-versies">
      <h2 className="cb-visually-hidden">{nl.versies.titel}</h2>
      {fault !== undefined && (
        <StatusMessage tone="warning">
          <p>{nl.versies.nietBewaard}</p>
          <FaultList faults={[fault]} />
        </StatusMessage>
      )}
      {versions.length === 0 ? (
        <p className="cb-versies__none">
          {session.state().file === undefined ? nl.versies.nooitOpgeslagen : nl.versies.geen}
        </p>
      ) : (
        <>
          <p className="cb-versies__help">{nl.versies.uitleg}</p>
          <VersionList
            versions={versions}
            file={session.state().file?.name}
            chosen={chosen}
            onChoose={choose}
            onName={(version, naam) => void name(version, naam)}
          />
          <VersionComparison session={session} chosen={compared} />
        </>
      )}
    </div>
  );
}

/** At most two are compared: a third takes the place of the one that was chosen first. */
function chosenAfter(before: readonly string[], id: string): readonly string[] {
  if (before.includes(id)) return before.filter((one) => one !== id);
  return [...before.slice(-1), id];
}
