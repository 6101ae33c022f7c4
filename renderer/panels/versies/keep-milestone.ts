import { failed, ok, type Result } from '../../../letter/model/result.ts';
import { windowApi } from '../../api/window-api.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { saveLetter } from '../../session/save-letter.ts';
import { nl } from '../../text/nl.ts';

/** Saves the letter as it is now and names the version that this makes. A letter without a file gets one. */
export async function keepMilestone(session: LetterSession, naam: string): Promise<Result<null>> {
  const saved = await saveLetter(session);
  if (!saved.ok) return saved;
  const letter = session.letter().id;
  const list = await windowApi.ask('versions:list', { letter });
  if (!list.ok) return list;
  const [newest] = list.value.versions;
  if (list.value.fault !== undefined) return failed([list.value.fault]);
  if (newest === undefined) return failed([{ kind: 'version-missing', place: '', ...nl.versies.nietGevonden }]);
  const named = await windowApi.ask('versions:name', { letter, version: newest.id, naam });
  return named.ok ? ok(null) : named;
}
