import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import type { Program } from '../app/program.ts';
import type { Handlers } from '../ipc/handle-requests.ts';

export function versionHandlers({
  versions,
}: Pick<Program, 'versions'>): Pick<Handlers, 'versions:list' | 'versions:letter' | 'versions:name'> {
  return {
    'versions:list': ({ letter }) => versions.list(letter),
    'versions:letter': async ({ letter, version }) => {
      const text = await versions.text(letter, version);
      return text.ok ? readBriefFile(text.value, version) : text;
    },
    'versions:name': ({ letter, version, naam }) => versions.name(letter, version, naam),
  };
}
