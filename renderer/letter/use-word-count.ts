import { useEffect, useState } from 'react';
import { wordCount } from '../editor/word-count.ts';
import type { LetterSession } from '../session/letter-session.ts';

/** After a change the words are counted when nothing else has changed for so many ms. */
const COUNT_AFTER = 300;

/** How many words the letter has, counted when typing pauses: in a long letter counting takes longer than a key. */
export function useWordCount(session: LetterSession): number {
  const [count, setCount] = useState(() => wordCount(session.state().body));
  useEffect(() => {
    let counted = session.state().body;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const countNow = () => {
      counted = session.state().body;
      setCount(wordCount(counted));
    };
    const stop = session.subscribe(() => {
      if (session.state().body === counted) return;
      clearTimeout(timer);
      timer = setTimeout(countNow, COUNT_AFTER);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session]);
  return count;
}
