import './export-dialog.css';
import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FindingPlace } from '../../letter/check/finding.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { useSlow } from '../frame/use-slow.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { Progress } from '../theme/components/progress.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { type ChoiceFaults, choiceFaults } from './export-choice.ts';
import { ExportFields } from './export-fields.tsx';
import { ExportFindings } from './export-findings.tsx';
import { ExportedFiles } from './exported-files.tsx';
import { type Export, useExport } from './use-export.ts';

export type ExportDialogProps = { session: LetterSession; onClose: () => void };

const FORM = 'export-form';

/**
 * Ctrl+E: which files, where and under which name. The check is shown before; with a `fout` in it the letter goes out as
 * a draft only. A finding leads to its place in the letter and closes the dialog. Afterwards the files, to be opened.
 */
export function ExportDialog({ session, onClose }: ExportDialogProps) {
  const job = useExport(session);
  const findings = useSessionState(session, (state) => state.findings);
  const mustBeConcept = findings.some(({ ernst }) => ernst === 'fout');
  const isConcept = mustBeConcept || job.choice.concept;
  useEffect(() => {
    session.checkNow();
  }, [session]);

  function goTo(place: FindingPlace) {
    // The dialog gives the focus back when it goes; only then may the place take it.
    flushSync(onClose);
    session.goTo(place);
  }

  if (job.files !== undefined) {
    return <ExportedFiles files={job.files} onAgain={job.again} onClose={onClose} />;
  }
  return (
    <Dialog
      title={nl.export.titel}
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onClick={onClose}>
            {nl.export.annuleren}
          </Button>
          <Button variant="primary" type="submit" form={FORM} aria-disabled={job.isRunning}>
            {isConcept ? nl.export.exporterenAlsConcept : nl.export.exporteren}
          </Button>
        </>
      }
    >
      <ExportFindings findings={findings} onGo={goTo} />
      <ExportForm job={job} isConcept={isConcept} mustBeConcept={mustBeConcept} />
      {job.existing.length > 0 && <StatusMessage tone="warning">{nl.export.vervangt(job.existing)}</StatusMessage>}
      <Waiting job={job} />
    </Dialog>
  );
}

type ExportFormProps = { job: Export; isConcept: boolean; mustBeConcept: boolean };

function ExportForm({ job, isConcept, mustBeConcept }: ExportFormProps) {
  const [faults, setFaults] = useState<ChoiceFaults>({});
  const submit = useSubmit(job, isConcept, setFaults);
  return (
    <form
      id={FORM}
      className="cb-export"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ExportFields job={job} faults={faults} isConcept={isConcept} mustBeConcept={mustBeConcept} />
    </form>
  );
}

/**
 * Makes the files once folder and name are known: one who presses Enter before that has to press it once. Not when they
 * would take the place of files that the user was not yet told of.
 */
function useSubmit(job: Export, isConcept: boolean, onFaults: (faults: ChoiceFaults) => void): () => void {
  const [isWanted, setIsWanted] = useState(false);
  const submitNow = () => {
    const found = choiceFaults(job.choice);
    onFaults(found);
    if (Object.keys(found).length === 0) void job.run(isConcept);
  };
  const whenReady = useEffectEvent(() => {
    setIsWanted(false);
    if (job.existing.length === 0) submitNow();
  });
  useEffect(() => {
    if (isWanted && job.isReady) whenReady();
  }, [isWanted, job.isReady]);
  return job.isReady ? submitNow : () => setIsWanted(true);
}

function Waiting({ job }: { job: Export }) {
  const isSlow = useSlow(job.isPreparing || job.isRunning);
  return (
    <>
      {isSlow && (
        <Progress
          label={job.isPreparing ? nl.export.voorbereiden : nl.export.bezig}
          value={job.progress?.done}
          max={job.progress?.of}
        />
      )}
      {job.faults.length > 0 && (
        <StatusMessage tone="negative">
          <p>{nl.export.mislukt}</p>
          <FaultList faults={job.faults} />
        </StatusMessage>
      )}
    </>
  );
}
