import { readFileSync } from 'node:fs';
import type { Huisstijl } from '../../../letter/huisstijl/huisstijl.ts';
import { readHuisstijl } from '../../../letter/huisstijl/read-huisstijl.ts';
import { type LoadedTemplate, readTemplate } from '../../../letter/template/read-template.ts';

const root = new URL('../../../', import.meta.url);

/** A template of the program, read. */
export function loadedTemplate(id: string): LoadedTemplate {
  const read = (name: string) => readFileSync(new URL(`templates/${id}/${name}`, root), 'utf8');
  const result = readTemplate({ templateJson: read('template.json'), briefHbs: read('brief.hbs') }, id);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

/** A huisstijl of the program, read. */
export function loadedHuisstijl(id: string): Huisstijl {
  const result = readHuisstijl(readFileSync(new URL(`assets/huisstijlen/${id}/huisstijl.json`, root), 'utf8'), id);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}
