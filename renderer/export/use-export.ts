import { useEffect, useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import type { FileRef } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { type ExportChoice, formatsOf } from './export-choice.ts';
import { useExistingFiles } from './use-existing-files.ts';

export type Export = {
  choice: ExportChoice;
  change: (part: Partial<ExportChoice>) => void;
  chooseFolder: () => Promise<void>;
  /** Makes the files; as a draft when that was chosen or when `concept` is true. */
  run: (concept: boolean) => Promise<void>;
  /** Whether it is known where the files come and what they would write over. */
  isReady: boolean;
  /** Back to the choice, to export again. */
  again: () => void;
  isPreparing: boolean;
  isRunning: boolean;
  /** How far main is; absent when it does not take long. */
  progress: { done: number; of: number } | undefined;
  faults: readonly Fault[];
  /** The names of files that stand there already and would be written over. */
  existing: readonly string[];
  /** The files that were made; absent until then. */
  files: readonly FileRef[] | undefined;
};

const FIRST_CHOICE: ExportChoice = { docx: true, pdf: true, name: '', folder: undefined, concept: false };

/** One export: what is chosen, its progress and what came of it. Folder and name to begin with come from main. */
export function useExport(session: LetterSession): Export {
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [isPreparing, setIsPreparing] = useState(true);
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useState<Export['progress']>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [files, setFiles] = useState<readonly FileRef[]>();
  const existing = useExistingFiles(choice, files === undefined);
  const change = (part: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...part }));

  useEffect(() => windowApi.listen('export-progress', setProgress), []);
  useEffect(() => {
    let isLeft = false;
    void windowApi.ask('export:target', { letter: session.letter() }).then((target) => {
      if (isLeft) return;
      setIsPreparing(false);
      if (target.ok) setChoice((before) => ({ ...before, ...target.value }));
      else setFaults(target.faults);
    });
    return () => {
      isLeft = true;
    };
  }, [session]);

  return {
    choice,
    change,
    isPreparing,
    isRunning,
    progress,
    faults,
    existing: existing.names,
    isReady: !isPreparing && existing.isKnown,
    files,
    again: () => setFiles(undefined),
    async chooseFolder() {
      const chosen = await windowApi.ask('export:choose-folder', {});
      if (!chosen.ok) setFaults(chosen.faults);
      else if (chosen.value !== null) change({ folder: chosen.value });
    },
    async run(concept) {
      if (choice.folder === undefined || isRunning) return;
      setIsRunning(true);
      setProgress(undefined);
      setFaults([]);
      const made = await windowApi.ask('export:run', {
        letter: session.letter(),
        formats: formatsOf(choice),
        folder: choice.folder.token,
        name: choice.name.trim(),
        concept,
      });
      setIsRunning(false);
      if (made.ok) setFiles(made.value.files);
      else setFaults(made.faults);
    },
  };
}
