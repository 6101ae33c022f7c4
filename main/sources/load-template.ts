import { join, relative } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type LoadedTemplate, readTemplate, type TemplateFiles } from '../../letter/template/read-template.ts';
import type { TemplateFault } from '../../letter/template/template-fault.ts';
import type { FileFault } from '../files/file-fault.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { otherId, type SourceFault, templateMissing, templateVersionMissing } from './source-fault.ts';
import { foldersFor, idsIn } from './versioned-folder.ts';

/** A template with the text of its two files, as they stand on the disk. */
export type StoredTemplate = LoadedTemplate & { readonly files: TemplateFiles };

type LoadFault = TemplateFault | FileFault | SourceFault;

/** The template `id` of a sources folder, in this version; without one, the newest. */
export async function loadTemplate(
  sources: string,
  id: string,
  version?: number,
): Promise<Result<StoredTemplate, LoadFault>> {
  const parent = join(sources, 'templates');
  const known = await idsIn(parent);
  if (!known.ok) return known;
  if (!known.value.includes(id)) return failed([templateMissing(id, known.value)]);

  for (const folder of foldersFor(parent, id, version)) {
    const loaded = await readFolder(folder, relative(sources, folder));
    const isAbsent = !loaded.ok && loaded.faults.every(({ kind }) => kind === 'file-missing');
    if (isAbsent && version !== undefined) continue;
    if (!loaded.ok) return loaded;
    const { template } = loaded.value;
    if (template.id !== id) return failed([otherId('template-id', relative(sources, folder), id, template.id)]);
    if (version === undefined || template.version === version) return loaded;
  }
  return failed([templateVersionMissing(id, version ?? 1)]);
}

/** Every template of a sources folder in its newest version, and the faults of those that cannot be read. */
export async function loadAllTemplates(sources: string): Promise<{ templates: StoredTemplate[]; faults: LoadFault[] }> {
  const known = await idsIn(join(sources, 'templates'));
  if (!known.ok) return { templates: [], faults: [...known.faults] };
  const results = await Promise.all(known.value.map((id) => loadTemplate(sources, id)));
  return {
    templates: results.flatMap((result) => (result.ok ? [result.value] : [])),
    faults: results.flatMap((result) => (result.ok ? [] : result.faults)),
  };
}

async function readFolder(folder: string, place: string): Promise<Result<StoredTemplate, LoadFault>> {
  const [templateJson, briefHbs] = await Promise.all([
    readTextFile(join(folder, 'template.json'), join(place, 'template.json')),
    readTextFile(join(folder, 'brief.hbs'), join(place, 'brief.hbs')),
  ]);
  if (!templateJson.ok || !briefHbs.ok) {
    return failed([templateJson, briefHbs].flatMap((file) => (file.ok ? [] : file.faults)));
  }
  const files = { templateJson: templateJson.value, briefHbs: briefHbs.value };
  const read = readTemplate(files, place);
  return read.ok ? ok({ ...read.value, files }) : read;
}
