import { readFileSync } from 'node:fs';
import { type LoadedTemplate, readTemplate } from '../../../letter/template/read-template.ts';

/** The two files of a template of this repository. */
export function templateFiles(id: string): { templateJson: string; briefHbs: string } {
  const read = (name: string) => readFileSync(new URL(`../../../templates/${id}/${name}`, import.meta.url), 'utf8');
  return { templateJson: read('template.json'), briefHbs: read('brief.hbs') };
}

/** A template of this repository, which has no faults. */
export function loadedTemplate(id: string): LoadedTemplate {
  const read = readTemplate(templateFiles(id), `templates/${id}`);
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.value;
}

/** Ids in a row: n1, n2, ... */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `n${count}`;
  };
}
