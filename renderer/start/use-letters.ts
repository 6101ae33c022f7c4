import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import type { LetterSummary } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';

export type LetterList = {
  /** The letters of the last answer; `undefined` before the first. */
  letters: readonly LetterSummary[] | undefined;
  /** What was looked for in that answer. */
  query: string;
  faults: readonly Fault[];
  isLoading: boolean;
  reload: () => void;
};

/** So many ms after the last key the search begins. */
const SEARCH_AFTER = 120;

type Answer = Pick<LetterList, 'letters' | 'query' | 'faults'> & { folder: string | undefined };
const NO_ANSWER: Answer = { letters: undefined, query: '', faults: [], folder: undefined };

/**
 * The letters of the folder in which `query` is found; all of them for an empty query. Read anew when the folder or the
 * query changes and when the window gets the focus back, because others work in the same folder. The last answer stays
 * until the next is there; answers to older questions are dropped.
 */
export function useLetters(folder: string | undefined, query: string): LetterList {
  const [answer, setAnswer] = useState<Answer>(NO_ANSWER);
  const [isLoading, setIsLoading] = useState(folder !== undefined);
  const asked = useRef(0);

  const load = useCallback(async () => {
    if (folder === undefined) return;
    asked.current += 1;
    const question = asked.current;
    setIsLoading(true);
    const result = await windowApi.ask('letters:list', { query: query.trim() });
    if (question !== asked.current) return;
    setIsLoading(false);
    if (result.ok) setAnswer({ letters: result.value, query: query.trim(), faults: [], folder });
    else setAnswer({ ...NO_ANSWER, faults: result.faults, folder });
  }, [folder, query]);

  useEffect(() => {
    const timer = setTimeout(load, query === '' ? 0 : SEARCH_AFTER);
    return () => {
      clearTimeout(timer);
      asked.current += 1;
    };
  }, [load, query]);

  useEffect(() => {
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [load]);

  const { letters, query: answered, faults } = answer.folder === folder ? answer : NO_ANSWER;
  return { letters, query: answered, faults, isLoading, reload: load };
}
