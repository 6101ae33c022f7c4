import type { Program } from '../app/program.ts';
import type { Handlers } from '../ipc/handle-requests.ts';

export function pageHandlers(program: Program): Pick<Handlers, 'pages:draw' | 'pages:thumbnail'> {
  const { pages } = program.surroundings;
  return {
    'pages:draw': ({ letter, concept }) => pages.draw(letter, { concept }),
    'pages:thumbnail': async ({ template }) => pages.thumbnail(template, (await program.settings.read()).huisstijl),
  };
}
