import { randomUUID } from 'node:crypto';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { newLetter } from '../../letter/template/new-letter.ts';
import type { OpenedLetter } from '../open-letter.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';

/** A letter of a template and a huisstijl in their newest versions, with nothing filled in. */
export async function newEmptyLetter(
  templateId: string,
  huisstijlId: string,
  sources: SourcesCache,
): Promise<Result<OpenedLetter>> {
  const [template, huisstijl] = await Promise.all([sources.template(templateId), sources.huisstijl(huisstijlId)]);
  if (!template.ok || !huisstijl.ok) {
    return failed([...(template.ok ? [] : template.faults), ...(huisstijl.ok ? [] : huisstijl.faults)]);
  }
  const letter = newLetter({
    template: template.value,
    huisstijl: huisstijl.value.huisstijl,
    id: newId(),
    newId,
    gegevens: {},
  });
  return letter.ok ? ok({ letter: letter.value, template: template.value, huisstijl: huisstijl.value }) : letter;
}

/** 32 characters of lower case hexadecimal: never used before. */
function newId(): string {
  return randomUUID().replaceAll('-', '');
}
