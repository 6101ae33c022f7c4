import { useEffect, useState } from 'react';
import type { Letter } from '../../../letter/model/letter.ts';
import type { Result } from '../../../letter/model/result.ts';
import type { Version } from '../../../main/contract.ts';
import { windowApi } from '../../api/window-api.ts';

/** The letters of the chosen versions, in the same order; `undefined` while they are read. A version never changes. */
export function useVersionLetters(letterId: string, chosen: readonly Version[]): readonly Result<Letter>[] | undefined {
  const [read, setRead] = useState<ReadonlyMap<string, Result<Letter>>>(new Map());
  const missing = chosen.find(({ id }) => !read.has(id))?.id;
  useEffect(() => {
    if (missing === undefined) return;
    let isLeft = false;
    void windowApi.ask('versions:letter', { letter: letterId, version: missing }).then((letter) => {
      if (!isLeft) setRead((known) => new Map(known).set(missing, letter));
    });
    return () => {
      isLeft = true;
    };
  }, [letterId, missing]);
  const letters = chosen.flatMap(({ id }) => read.get(id) ?? []);
  return letters.length === chosen.length ? letters : undefined;
}
