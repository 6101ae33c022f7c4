import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Settings, StartState } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { OpeningDialog } from '../dialogs/opening-dialog.tsx';
import { LetterScreen } from '../letter/letter-screen.tsx';
import { RecoveryAtStart } from '../recovery/recovery-at-start.tsx';
import { applyTheme } from '../settings/apply-theme.ts';
import { StartScreen } from '../start/start-screen.tsx';
import { WelcomeScreen } from '../start/welcome-screen.tsx';
import { CrashScreen } from './crash-screen.tsx';
import type { DeskDialog } from './desk-dialog.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { DialogFailure } from './dialog-failure.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LetterViewContext, useKeptView } from './letter-view.ts';
import { useCommands } from './use-commands.ts';
import { type Desk, useDesk } from './use-desk.ts';
import { useReportShown } from './use-report-shown.ts';
import { useReportUnsaved } from './use-report-unsaved.ts';
import { useSlow } from './use-slow.ts';

export type DeskScreenProps = { start: StartState; refresh: () => Promise<void> };

/** The window once it knows its start state: the start screen or the open letter, and the dialogs over them. */
export function DeskScreen({ start, refresh }: DeskScreenProps) {
  const desk = useDesk(refresh, start.opening);
  const view = useKeptView(start.view);
  useTheme(start.settings.thema, desk.dialog);
  useReportUnsaved(desk.session);
  useReportShown(desk.session, desk.reading);
  useWishesOfSystem(desk);
  useCommands({
    new: () => desk.show({ soort: 'nieuw' }),
    open: desk.openDialog,
    'start-screen': desk.leaveLetter,
    recovery: () => desk.show({ soort: 'herstelkopieen' }),
    settings: () => desk.show({ soort: 'instellingen' }),
    shortcuts: () => desk.show({ soort: 'sneltoetsen' }),
    about: () => desk.show({ soort: 'over' }),
  });
  return (
    <LetterViewContext value={view}>
      <ErrorBoundary
        key={desk.number}
        fallback={(retry) => <CrashScreen session={desk.session} onRetry={retry} onLeave={desk.leaveLetter} />}
      >
        <CurrentScreen desk={desk} start={start} />
      </ErrorBoundary>
      <ErrorBoundary
        key={`dialog ${desk.dialog?.soort}`}
        fallback={() => <DialogFailure onClose={() => desk.show(undefined)} />}
      >
        <DeskDialogs desk={desk} start={start} />
      </ErrorBoundary>
      <OpeningSign desk={desk} />
      <ErrorBoundary fallback={() => null}>
        <RecoveryAtStart desk={desk} recovered={start.recovered} />
      </ErrorBoundary>
    </LetterViewContext>
  );
}

/** Says that a letter is on its way when it takes long. */
function OpeningSign({ desk: { opening, cancelOpening } }: { desk: Desk }) {
  const isSlow = useSlow(opening !== undefined && !opening.isLarge);
  if (opening === undefined || !(isSlow || opening.isLarge)) return null;
  return <OpeningDialog what={opening.what} onCancel={cancelOpening} />;
}

function CurrentScreen({ desk, start }: { desk: Desk; start: StartState }) {
  if (desk.session !== undefined) {
    return (
      <LetterScreen
        session={desk.session}
        reading={desk.reading}
        onLeave={desk.leaveLetter}
        onReopen={desk.reopenLetter}
      />
    );
  }
  if (desk.opening?.isFirst) return null;
  if (!start.settings.isWelcomed) {
    return <WelcomeScreen start={start} onDone={desk.saveSettings} onChooseFolder={desk.chooseFolder} />;
  }
  return (
    <StartScreen
      start={start}
      onOpen={desk.openFile}
      onOpenDialog={desk.openDialog}
      onNew={desk.newLetter}
      onNewDialog={() => desk.show({ soort: 'nieuw' })}
      onChooseFolder={desk.chooseFolder}
      onFolder={desk.openFolder}
      onSettings={() => desk.show({ soort: 'instellingen' })}
    />
  );
}

/** The system asks to open a letter, or the user to close the window. */
function useWishesOfSystem(desk: Desk): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const stops = [
      windowApi.listen('open-file', (file) => latest.current.openFile(file)),
      windowApi.listen('close-requested', () => latest.current.guarded(latest.current.closeWindow)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

/** Shows the theme that was kept; also when a dialog closes, because the settings show another while one chooses. */
function useTheme(thema: Settings['thema'], dialog: DeskDialog | undefined): void {
  const isChoosing = dialog?.soort === 'instellingen';
  useLayoutEffect(() => {
    if (!isChoosing) applyTheme(thema);
  }, [thema, isChoosing]);
}
