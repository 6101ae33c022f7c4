import { stat } from 'node:fs/promises';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import { fileFault } from '../files/file-fault.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { linkAddress } from './link-address.ts';

export function outsideHandlers(program: Program): Pick<Handlers, 'file:open' | 'file:show' | 'link:open'> {
  const { outside } = program.surroundings;
  return {
    'file:open': async ({ file }) => {
      const path = await existing(program.tokens.pathOf(file));
      if (!path.ok) return path;
      return (await outside.openPath(path.value)) ? ok(null) : failed([noProgram(path.value)]);
    },
    'file:show': async ({ file }) => {
      const path = await existing(program.tokens.pathOf(file));
      if (!path.ok) return path;
      outside.showInFolder(path.value);
      return ok(null);
    },
    'link:open': async ({ href }) => {
      const address = linkAddress(href);
      if (!address.ok) return address;
      if (!(await outside.agreesToOpen(address.value))) return ok(null);
      return (await outside.openAddress(address.value)) ? ok(null) : failed([noProgram(address.value)]);
    },
  };
}

async function existing(path: string): Promise<Result<string>> {
  const there = await stat(path).catch(() => undefined);
  return there === undefined ? failed([fileFault('file-missing', path)]) : ok(path);
}

function noProgram(place: string): Fault<'open-failed'> {
  return {
    kind: 'open-failed',
    place,
    sentence: 'Er is op deze computer geen programma dat dit opent.',
    remedy: 'Vraag uw beheerder welk programma hiervoor is bedoeld.',
  };
}
