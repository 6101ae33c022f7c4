import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { failed, ok, type Result } from '../../../letter/model/result.ts';
import type { Version, VersionList } from '../../../main/contract.ts';
import { windowApi } from '../../api/window-api.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { listenToSaving, savingStatus } from '../../session/saving-status.ts';

export type Versions = {
  /** `undefined` until they are known for the first time. */
  readonly list: Result<VersionList> | undefined;
  /** Makes a milestone of it; '' makes it an ordinary version again. */
  name(version: Version, naam: string): Promise<Result<null>>;
};

/** The versions of the letter, read anew after each save. */
export function useVersions(session: LetterSession): Versions {
  const [list, setList] = useState<Result<VersionList>>();
  const { id } = session.letter();
  const saved = useSyncExternalStore(
    (listener) => listenToSaving(session, listener),
    () => savingStatus(session).saved,
  );
  const [reading, setReading] = useState(0);
  const again = useCallback(() => setReading((times) => times + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save and a new name make another list
  useEffect(() => {
    let isLeft = false;
    void windowApi.ask('versions:list', { letter: id }).then((answer) => {
      if (!isLeft) setList(answer);
    });
    return () => {
      isLeft = true;
    };
  }, [id, saved, reading]);
  return {
    list,
    async name(version, naam) {
      const named = await windowApi.ask('versions:name', { letter: id, version: version.id, naam });
      again();
      return named.ok ? ok(null) : failed(named.faults);
    },
  };
}
