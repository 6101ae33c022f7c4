import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Huisstijl } from '../../letter/huisstijl/huisstijl.ts';
import { type HuisstijlFault, readHuisstijl } from '../../letter/huisstijl/read-huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import type { CharacterRanges } from '../../letter/print/character-ranges.ts';
import { type FileFault, fileFaultOf } from '../files/file-fault.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { shownCharacters } from '../fonts/shown-characters.ts';
import { logoFaults } from './logo-faults.ts';
import { huisstijlMissing, huisstijlVersionMissing, otherId, type SourceFault } from './source-fault.ts';
import { foldersFor, idsIn } from './versioned-folder.ts';

/**
 * A huisstijl with the text of its file, the picture files that it names, and what its lettertype can show: read when it is
 * first asked for, and `undefined` when the files of the lettertype cannot be read, which whoever needs them reports.
 */
export type LoadedHuisstijl = {
  huisstijl: Huisstijl;
  text: string;
  characters: () => Promise<CharacterRanges | undefined>;
  logo?: { svg: Uint8Array; png: Uint8Array };
};

type LoadFault = HuisstijlFault | FileFault | SourceFault;

/** The huisstijl `id` of a sources folder, in this version; without one, the newest. */
export async function loadHuisstijl(
  sources: string,
  id: string,
  version?: number,
): Promise<Result<LoadedHuisstijl, LoadFault>> {
  const parent = join(sources, 'assets', 'huisstijlen');
  const known = await idsIn(parent);
  if (!known.ok) return known;
  if (!known.value.includes(id)) return failed([huisstijlMissing(id, known.value)]);

  for (const folder of foldersFor(parent, id, version)) {
    const path = join(folder, 'huisstijl.json');
    const place = relative(sources, path);
    const text = await readTextFile(path, place);
    if (!text.ok && text.faults.every(({ kind }) => kind === 'file-missing') && version !== undefined) continue;
    if (!text.ok) return text;
    const huisstijl = readAs(id, text.value, place);
    if (!huisstijl.ok) return huisstijl;
    if (version !== undefined && huisstijl.value.version !== version) continue;
    const characters = charactersOf(huisstijl.value, sources);
    return withLogo({ huisstijl: huisstijl.value, text: text.value, characters }, folder, sources);
  }
  return failed([huisstijlVersionMissing(id, version ?? 1)]);
}

/** A letter names the id that stands in the file, and is found by that of the folder: they are one. */
function readAs(id: string, text: string, place: string): Result<Huisstijl, LoadFault> {
  const read = readHuisstijl(text, place);
  if (!read.ok || read.value.id === id) return read;
  return failed([otherId('huisstijl-id', place, id, read.value.id)]);
}

/** The start screen names every huisstijl, and reads no font for that. */
function charactersOf({ lettertype }: Huisstijl, sources: string): LoadedHuisstijl['characters'] {
  let characters: ReturnType<LoadedHuisstijl['characters']> | undefined;
  return () => {
    characters ??= shownCharacters(lettertype, [join(sources, 'assets', 'fonts')]);
    return characters;
  };
}

async function withLogo(
  loaded: Omit<LoadedHuisstijl, 'logo'>,
  folder: string,
  sources: string,
): Promise<Result<LoadedHuisstijl, FileFault | SourceFault>> {
  const { logo } = loaded.huisstijl.briefhoofd;
  if (logo === undefined) return ok(loaded);
  const svgPath = join(folder, logo.svg);
  const pngPath = join(folder, logo.png);
  const [svg, png] = await Promise.all([readPicture(svgPath, sources), readPicture(pngPath, sources)]);
  if (!svg.ok || !png.ok) return failed([svg, png].flatMap((picture) => (picture.ok ? [] : picture.faults)));
  const files = { svg: svg.value, png: png.value };
  const faults = logoFaults(files, logo, relative(sources, folder));
  return faults.length > 0 ? failed(faults) : ok({ ...loaded, logo: files });
}

async function readPicture(path: string, sources: string): Promise<Result<Uint8Array, FileFault>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return failed([fileFaultOf(error, relative(sources, path))]);
  }
}
