import { loadHuisstijl } from './load-huisstijl.ts';
import { loadTemplate } from './load-template.ts';

/** Templates and huisstijlen of one sources folder, each read once: a run of a thousand letters reads them one time. */
export type SourcesCache = {
  readonly folder: string;
  template(id: string, version?: number): ReturnType<typeof loadTemplate>;
  huisstijl(id: string, version?: number): ReturnType<typeof loadHuisstijl>;
};

export function createSourcesCache(folder: string): SourcesCache {
  const templates = new Map<string, ReturnType<typeof loadTemplate>>();
  const huisstijlen = new Map<string, ReturnType<typeof loadHuisstijl>>();
  return {
    folder,
    template: (id, version) => once(templates, `${id}@${version}`, () => loadTemplate(folder, id, version)),
    huisstijl: (id, version) => once(huisstijlen, `${id}@${version}`, () => loadHuisstijl(folder, id, version)),
  };
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
