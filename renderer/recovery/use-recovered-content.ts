import { useEffect, useState } from 'react';
import type { Result } from '../../letter/model/result.ts';
import { windowApi } from '../api/window-api.ts';
import { type RecoveredContent, recoveredContent } from './recovered-content.ts';

/** What is in the letter with this id; `undefined` while it is fetched. */
export function useRecoveredContent(id: string): Result<RecoveredContent> | undefined {
  const [fetched, setFetched] = useState<{ id: string; content: Result<RecoveredContent> }>();
  useEffect(() => {
    let isStale = false;
    void windowApi.ask('recovery:letters', { id }).then((letters) => {
      if (!isStale) setFetched({ id, content: letters.ok ? recoveredContent(letters.value) : letters });
    });
    return () => {
      isStale = true;
    };
  }, [id]);
  return fetched?.id === id ? fetched.content : undefined;
}
