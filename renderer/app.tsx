import { useCallback, useEffect, useState } from 'react';
import type { StartState } from '../main/contract.ts';
import { hearFromTheStart, windowApi } from './api/window-api.ts';
import { CrashScreen } from './frame/crash-screen.tsx';
import { DeskScreen } from './frame/desk-screen.tsx';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { refuseDrops } from './frame/refuse-drops.ts';
import { refuseWholePage } from './frame/refuse-whole-page.ts';
import { useSlow } from './frame/use-slow.ts';
import { nl } from './text/nl.ts';
import { Progress } from './theme/components/progress.tsx';

/** The whole window. A bug anywhere ends in a sentence and a way on, never in an empty window. */
export function App() {
  return (
    <ErrorBoundary fallback={(retry) => <CrashScreen session={undefined} onRetry={retry} onLeave={retry} />}>
      <Start />
    </ErrorBoundary>
  );
}

function Start() {
  const [start, setStart] = useState<StartState>();
  const [bug, setBug] = useState<{ error: unknown }>();
  const isSlow = useSlow(start === undefined);
  const refresh = useCallback(async () => {
    try {
      setStart(await windowApi.ask('app:start', {}));
    } catch (error) {
      setBug({ error });
    }
  }, []);
  useEffect(() => {
    hearFromTheStart();
    void refresh();
  }, [refresh]);
  useEffect(refuseDrops, []);
  useEffect(refuseWholePage, []);

  // What was read before is still good enough: a letter that is open must not go because a list could not be read anew.
  if (start !== undefined) return <DeskScreen start={start} refresh={refresh} />;
  if (bug !== undefined) throw bug.error;
  return isSlow ? <Progress label={nl.app.laden} /> : null;
}
