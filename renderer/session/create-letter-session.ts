import { readHuisstijl } from '../../letter/huisstijl/read-huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { readTemplate } from '../../letter/template/read-template.ts';
import type { OpenedLetter } from '../../main/contract.ts';
import type { LetterSession } from './letter-session.ts';
import { startSession } from './start-session.ts';

/**
 * The session of a letter that was opened or made. Fails, with all faults, when the template or the huisstijl that came
 * with it cannot be read.
 */
export function createLetterSession(opened: OpenedLetter): Result<LetterSession> {
  const { letter, sources } = opened;
  const template = readTemplate(sources.template, `sjabloon ${letter.template.id}`);
  const huisstijl = readHuisstijl(sources.huisstijl, `huisstijl ${letter.huisstijl.id}`);
  if (template.ok && huisstijl.ok) return ok(startSession(opened, template.value, huisstijl.value));
  return failed([...(template.ok ? [] : template.faults), ...(huisstijl.ok ? [] : huisstijl.faults)]);
}
