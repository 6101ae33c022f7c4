import { readHuisstijl } from '../../letter/huisstijl/read-huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { compareLetters, type LetterComparison } from '../../letter/review/compare-letters.ts';
import { letterNames } from '../../letter/review/letter-names.ts';
import { readTemplate } from '../../letter/template/read-template.ts';
import type { RecoveredLetters } from '../../main/contract.ts';
import { recoveredText } from './recovered-text.ts';

/**
 * What is shown of a recovered letter: how it differs from the saved one or, when there is none that can be read, all of
 * its text. `hasFile`: it was saved once.
 */
export type RecoveredContent =
  | { readonly soort: 'verschil'; readonly comparison: LetterComparison }
  | { readonly soort: 'tekst'; readonly pieces: readonly string[]; readonly hasFile: boolean };

export function recoveredContent({ recovered, saved, file, sources }: RecoveredLetters): Result<RecoveredContent> {
  const template = readTemplate(sources.template, `sjabloon ${recovered.template.id}`);
  if (!template.ok) return template;
  const huisstijl = readHuisstijl(sources.huisstijl, `huisstijl ${recovered.huisstijl.id}`);
  if (!huisstijl.ok) return failed(huisstijl.faults);
  if (saved !== undefined) {
    const comparison = compareLetters(saved, recovered, letterNames(template.value, huisstijl.value));
    return ok({ soort: 'verschil', comparison });
  }
  const pieces = recoveredText(recovered, template.value, huisstijl.value);
  return ok({ soort: 'tekst', pieces, hasFile: file !== undefined });
}
