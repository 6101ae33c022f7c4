import { useEffect, useState } from 'react';
import type { Letter } from '../../../letter/model/letter.ts';
import type { LetterSession } from '../../session/letter-session.ts';

/** In ms: what takes longer than a key is not done between two of them. */
const SETTLED_AFTER = 400;

/** The letter as it was when typing paused last. */
export function useSettledLetter(session: LetterSession): Letter {
  const [letter, setLetter] = useState(session.letter);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setLetter(session.letter()), SETTLED_AFTER);
    };
    settle();
    const stop = session.subscribe(settle);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session]);
  return letter;
}
