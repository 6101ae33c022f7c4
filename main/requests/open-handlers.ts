import { ok, type Result } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import type { OpenedLetter } from '../contract.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { letterSources } from '../letters/letter-sources.ts';
import { letterFolder } from './letter-folder.ts';
import { newEmptyLetter } from './new-letter.ts';
import { rememberLetter } from './remember-letter.ts';

export function openHandlers(program: Program): Pick<Handlers, 'letter:new' | 'letter:open' | 'letter:open-dialog'> {
  const { sources, settings, tokens, surroundings } = program;
  return {
    'letter:new': async ({ template }) => {
      const { huisstijl } = await settings.read();
      const made = await newEmptyLetter(template, huisstijl, sources);
      return made.ok ? ok({ letter: made.value.letter, sources: letterSources(made.value) }) : made;
    },
    'letter:open': async ({ file }) => open(tokens.pathOf(file), program),
    'letter:open-dialog': async () => {
      const path = await surroundings.outside.chooseLetter(await letterFolder(program));
      return path === undefined ? ok(null) : open(path, program);
    },
  };
}

async function open(path: string, program: Program): Promise<Result<OpenedLetter>> {
  program.surroundings.openRequests.opened(path);
  const opened = await program.letters.open(path);
  if (!opened.ok) return opened;
  const file = await rememberLetter(path, program);
  return ok({ letter: opened.value.letter, sources: letterSources(opened.value), file });
}
