import { join } from 'node:path';
import { ok } from '../../letter/model/result.ts';
import { FIRST_SETTINGS, type Program } from '../app/program.ts';
import type { StartState } from '../contract.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { loadAllTemplates } from '../sources/load-template.ts';
import { idsIn } from '../sources/versioned-folder.ts';
import { recoveredAtStart } from './recovery-handlers.ts';

export function startHandlers(program: Program): Pick<Handlers, 'app:start' | 'settings:save' | 'view:save'> {
  return {
    'app:start': () => startState(program),
    'settings:save': async (settings) => {
      const before = await program.settings.read();
      const saved = await program.settings.change(() => settings);
      if (settings.thema !== before.thema) program.surroundings.outside.showTheme(settings.thema);
      return saved.ok ? ok(null) : saved;
    },
    'view:save': async (view) => program.view.change(() => view),
  };
}

async function startState(program: Program): Promise<StartState> {
  const { surroundings, settings, places, tokens, sources } = program;
  const { version, platform, openRequests, notice, outside } = surroundings;
  const [kept, view, folder, folders, recent, { templates }, huisstijlen] = await Promise.all([
    settings.read(),
    program.view.read(),
    places.folder(),
    places.folders(),
    places.recent(),
    loadAllTemplates(sources.folder),
    huisstijlenOf(sources),
  ]);
  openRequests.windowIsReady((path) => notice('open-file', tokens.refFor(path)));
  if (kept.thema !== FIRST_SETTINGS.thema) outside.showTheme(kept.thema);
  const opening = openRequests.waiting();
  const recovered = await recoveredAtStart(program, opening);
  return {
    settings: kept,
    view,
    ...(folder === undefined ? {} : { folder: tokens.refFor(folder) }),
    folders: folders.map(tokens.refFor).sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true })),
    recent: recent.map(tokens.refFor),
    templates: templates.map(({ template: { id, version: number, naam, omschrijving, voorWie } }) => ({
      id,
      version: number,
      naam,
      omschrijving,
      voorWie,
    })),
    huisstijlen,
    platform,
    version,
    recovered,
    ...(opening === undefined ? {} : { opening: tokens.refFor(opening) }),
  };
}

/** Those that can be read, in their newest version. */
async function huisstijlenOf(sources: Program['sources']): Promise<StartState['huisstijlen']> {
  const ids = await idsIn(join(sources.folder, 'assets', 'huisstijlen'));
  if (!ids.ok) return [];
  const loaded = await Promise.all(ids.value.map((id) => sources.huisstijl(id)));
  return loaded.flatMap((one) => (one.ok ? [{ id: one.value.huisstijl.id, naam: one.value.huisstijl.naam }] : []));
}
