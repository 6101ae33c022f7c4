import { useEffect, useState } from 'react';
import { windowApi } from '../api/window-api.ts';
import { type ExportChoice, formatsOf } from './export-choice.ts';

const NONE: readonly string[] = [];

/**
 * The names of the files that this export would write over, looked up at each change of the choice. Not while
 * `isChoosing` is false: after an export its own files stand there.
 */
export function useExistingFiles(choice: ExportChoice, isChoosing: boolean): readonly string[] {
  const [existing, setExisting] = useState(NONE);
  const { docx, pdf, folder } = choice;
  const name = choice.name.trim();
  useEffect(() => {
    const formats = formatsOf({ docx, pdf });
    if (!isChoosing || folder === undefined || name === '' || formats.length === 0) return setExisting(NONE);
    let isOld = false;
    void windowApi.ask('export:existing', { formats, folder: folder.token, name }).then((found) => {
      if (!isOld) setExisting(found.ok ? found.value : NONE);
    });
    return () => {
      isOld = true;
    };
  }, [docx, pdf, folder, name, isChoosing]);
  return existing;
}
