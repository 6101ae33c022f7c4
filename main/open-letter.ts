import { basename } from 'node:path';
import type { HuisstijlFault } from '../letter/huisstijl/read-huisstijl.ts';
import type { Letter } from '../letter/model/letter.ts';
import { type BriefFileFault, readBriefFile } from '../letter/model/read-brief-file.ts';
import { failed, ok, type Result } from '../letter/model/result.ts';
import type { TemplateFault } from '../letter/template/template-fault.ts';
import type { FileFault } from './files/file-fault.ts';
import { readTextFile } from './files/read-text-file.ts';
import type { LoadedHuisstijl } from './sources/load-huisstijl.ts';
import type { StoredTemplate } from './sources/load-template.ts';
import type { SourceFault } from './sources/source-fault.ts';
import type { SourcesCache } from './sources/sources-cache.ts';

export type OpenFault = FileFault | BriefFileFault | TemplateFault | HuisstijlFault | SourceFault;

/** A letter with the very versions of template and huisstijl that it names. */
export type OpenedLetter = { letter: Letter; template: StoredTemplate; huisstijl: LoadedHuisstijl };

/** Reads a `.brief` file and what it names. Faults call the file by its name without folder. */
export async function openLetter(path: string, sources: SourcesCache): Promise<Result<OpenedLetter, OpenFault>> {
  const text = await readTextFile(path);
  return text.ok ? openLetterText(text.value, path, sources) : text;
}

/** The same for a file whose text was read already. */
export async function openLetterText(
  text: string,
  path: string,
  sources: SourcesCache,
): Promise<Result<OpenedLetter, OpenFault>> {
  const letter = readBriefFile(text, basename(path));
  return letter.ok ? withSources(letter.value, sources) : letter;
}

/** Looks up the template and the huisstijl that a letter names. */
export async function withSources(letter: Letter, sources: SourcesCache): Promise<Result<OpenedLetter, OpenFault>> {
  const [template, huisstijl] = await Promise.all([
    sources.template(letter.template.id, letter.template.version),
    sources.huisstijl(letter.huisstijl.id, letter.huisstijl.version),
  ]);
  if (template.ok && huisstijl.ok) return ok({ letter, template: template.value, huisstijl: huisstijl.value });
  const faults: OpenFault[] = [];
  if (!template.ok) faults.push(...template.faults);
  if (!huisstijl.ok) faults.push(...huisstijl.faults);
  return failed(faults);
}
