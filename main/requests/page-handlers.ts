import type { Program } from '../app/program.ts';
import type { Handlers } from '../ipc/handle-requests.ts';

export function pageHandlers(program: Program): Pick<Handlers, 'pages:draw' | 'pages:thumbnail'> {
  const { copies, surroundings } = program;
  const { pages } = surroundings;
  return {
    'pages:draw': ({ copy, revision, concept, shown }) => {
      const letter = copies.letterAt(copy, revision);
      return letter === undefined
        ? 'behind'
        : pages.draw(letter, { concept, ...(shown === undefined ? {} : { shown }) });
    },
    'pages:thumbnail': async ({ template }) => pages.thumbnail(template, (await program.settings.read()).huisstijl),
  };
}
