import type { Letter } from '../../../letter/model/letter.ts';
import { failed, ok, type Result } from '../../../letter/model/result.ts';
import { sameJson } from '../../../letter/model/same-json.ts';
import { outsideChanges } from '../../join/outside-changes.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { saveLetter } from '../../session/save-letter.ts';
import { nl } from '../../text/nl.ts';

/**
 * Puts an earlier version back in the place of the letter, as one step that can be undone. What was there is saved first,
 * and so is a version of its own; when it cannot be saved nothing is put back. What another wrote in the file meanwhile
 * is joined with it; what is to be chosen then is asked over the letter.
 */
export async function restoreVersion(session: LetterSession, version: Letter): Promise<Result<null>> {
  const now = session.letter();
  if (!sameJson([now.template, now.huisstijl], [version.template, version.huisstijl])) {
    return failed([{ kind: 'version-other', place: '', ...nl.versies.andereSjabloon }]);
  }
  const hasFile = session.state().file !== undefined;
  if (hasFile && session.state().hasChanges) {
    const saved = await saveLetter(session, 'save', { how: 'auto' });
    if (!saved.ok && (!isChangedByOther(saved) || (await isHeldByOther(session)))) return saved;
  }
  session.replaceLetter(version);
  if (!hasFile) return ok(null);
  const saved = await saveLetter(session, 'save', { how: 'restored' });
  if (!saved.ok && !isChangedByOther(saved)) return saved;
  if (!saved.ok) await outsideChanges(session).changed(true);
  return ok(null);
}

function isChangedByOther(saved: Result<unknown>): boolean {
  return !saved.ok && saved.faults.some(({ kind }) => kind === 'file-changed');
}

/** Joins the letter with what another wrote in its file; whether something of it is not saved after that. */
async function isHeldByOther(session: LetterSession): Promise<boolean> {
  await outsideChanges(session).changed(true);
  return session.state().hasChanges;
}
