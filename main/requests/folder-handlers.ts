import { stat } from 'node:fs/promises';
import { failed, ok } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import { fileFault } from '../files/file-fault.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { letterFolder } from './letter-folder.ts';

export function folderHandlers(program: Program): Pick<Handlers, 'folder:choose' | 'folder:open' | 'letters:list'> {
  const { places, tokens, list, surroundings } = program;
  return {
    'folder:choose': async () => {
      const chosen = await surroundings.outside.chooseFolder(await letterFolder(program));
      if (chosen === undefined) return ok(null);
      await places.setFolder(chosen);
      return ok(tokens.refFor(chosen));
    },
    'folder:open': async ({ folder }) => {
      const path = tokens.pathOf(folder);
      const there = await stat(path).catch(() => undefined);
      if (!there?.isDirectory()) return failed([fileFault('folder-missing', path)]);
      await places.setFolder(path);
      return ok(tokens.refFor(path));
    },
    'letters:list': async ({ query }) => {
      const chosen = await places.folder();
      const listed = await list.list(await letterFolder(program), query);
      // Nobody chose a folder and nothing was saved yet: there are no letters, and that is no fault.
      return chosen === undefined && !listed.ok ? ok([]) : listed;
    },
  };
}
