import { useEffect, useState } from 'react';
import { windowApi } from '../api/window-api.ts';
import { type ExportChoice, formatsOf } from './export-choice.ts';

const NONE: readonly string[] = [];

export type ExistingFiles = {
  readonly names: readonly string[];
  /** Whether the names are those of the choice as it is now: they were looked up, or there is nothing to look up. */
  readonly isKnown: boolean;
};

/**
 * The names of the files that this export would write over, looked up at each change of the choice. Not while
 * `isChoosing` is false: after an export its own files stand there.
 */
export function useExistingFiles(choice: ExportChoice, isChoosing: boolean): ExistingFiles {
  const [found, setFound] = useState({ names: NONE, question: '' });
  const { docx, pdf, folder } = choice;
  const name = choice.name.trim();
  const isAsked = isChoosing && folder !== undefined && name !== '' && (docx || pdf);
  const question = isAsked ? JSON.stringify([docx, pdf, folder.token, name]) : '';
  useEffect(() => {
    if (question === '' || folder === undefined) return setFound({ names: NONE, question });
    let isOld = false;
    const asked = { formats: formatsOf({ docx, pdf }), folder: folder.token, name };
    void windowApi.ask('export:existing', asked).then((answer) => {
      if (!isOld) setFound({ names: answer.ok ? answer.value : NONE, question });
    });
    return () => {
      isOld = true;
    };
  }, [docx, pdf, folder, name, question]);
  return { names: found.names, isKnown: found.question === question };
}
