import { useMemo, useState } from 'react';
import type { Letter } from '../../../letter/model/letter.ts';
import type { Fault } from '../../../letter/model/result.ts';
import { compareLetters } from '../../../letter/review/compare-letters.ts';
import { letterNames } from '../../../letter/review/letter-names.ts';
import type { Version } from '../../../main/contract.ts';
import { FaultList } from '../../dialogs/fault-list.tsx';
import { useSlow } from '../../frame/use-slow.ts';
import { LetterDifference } from '../../review/letter-difference.tsx';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { Button } from '../../theme/components/button.tsx';
import { Progress } from '../../theme/components/progress.tsx';
import { StatusMessage } from '../../theme/components/status-message.tsx';
import { restoreVersion } from './restore-version.ts';
import { useSettledLetter } from './use-settled-letter.ts';
import { useVersionLetters } from './use-version-letters.ts';
import { versionName } from './version-words.ts';

export type VersionComparisonProps = {
  session: LetterSession;
  /** One or two, the newest first; none shows nothing. */
  chosen: readonly Version[];
};

/** What differs between the chosen version and the letter now, or between two versions. One alone can be put back. */
export function VersionComparison({ session, chosen }: VersionComparisonProps) {
  const now = useSettledLetter(session);
  const letters = useVersionLetters(now.id, chosen);
  const [newest, oldest] = chosen;
  const isSlow = useSlow(letters === undefined);
  if (isSlow) return <Progress label={nl.versies.lezen} />;
  if (newest === undefined || letters === undefined) return null;
  const faults = letters.flatMap((letter) => (letter.ok ? [] : letter.faults));
  const [first, second] = letters.flatMap((letter) => (letter.ok ? letter.value : []));
  const today = new Date();
  return (
    <section className="cb-versies__comparison" aria-label={nl.versies.verschil}>
      <h3 className="cb-versies__between">
        {oldest === undefined
          ? nl.versies.sinds(versionName(newest, today))
          : nl.versies.tussen(versionName(oldest, today), versionName(newest, today))}
      </h3>
      {faults.length > 0 && (
        <StatusMessage tone="negative">
          <FaultList faults={faults} />
        </StatusMessage>
      )}
      {oldest === undefined && first !== undefined && !session.isReadOnly && (
        <Restore key={newest.id} session={session} version={first} name={versionName(newest, today)} />
      )}
      {first !== undefined && oldest === undefined && <Difference session={session} before={first} after={now} />}
      {first !== undefined && second !== undefined && <Difference session={session} before={second} after={first} />}
    </section>
  );
}

function Difference({ session, before, after }: { session: LetterSession; before: Letter; after: Letter }) {
  const comparison = useMemo(
    () => compareLetters(before, after, letterNames(session.template, session.huisstijl)),
    [session, before, after],
  );
  return <LetterDifference comparison={comparison} />;
}

type RestoreProps = { session: LetterSession; version: Letter; name: string };

function Restore({ session, version, name }: RestoreProps) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isRestored, setIsRestored] = useState(false);
  const [isRestoring, setIsRestoring] = useState(false);
  const isSlow = useSlow(isRestoring);
  const restore = async () => {
    setIsRestoring(true);
    try {
      const restored = await restoreVersion(session, version);
      setFaults(restored.ok ? [] : restored.faults);
      setIsRestored(restored.ok);
    } finally {
      setIsRestoring(false);
    }
  };
  return (
    <div className="cb-versies__restore">
      <Button aria-disabled={isRestoring || undefined} onClick={isRestoring ? undefined : () => void restore()}>
        {nl.versies.terugzetten}
      </Button>
      {isSlow && <Progress label={nl.versies.terugzettenBezig} />}
      <p className="cb-versies__help" role="status">
        {isRestored ? nl.versies.teruggezet(name) : nl.versies.terugzettenUitleg}
      </p>
      {faults.length > 0 && (
        <StatusMessage tone="negative">
          <FaultList faults={faults} />
        </StatusMessage>
      )}
    </div>
  );
}
