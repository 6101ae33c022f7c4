import type { Fault } from '../../letter/model/result.ts';

/**
 * Why a template or huisstijl that is asked for cannot be used.
 * - `…-missing`, `…-version`: it, or that version of it, is not here
 * - `…-id`: it stands in the folder of another
 * - `logo-broken`: a file of its logo cannot stand in a letter
 */
export type SourceFault = Fault<
  | 'template-missing'
  | 'template-version'
  | 'template-id'
  | 'huisstijl-missing'
  | 'huisstijl-version'
  | 'huisstijl-id'
  | 'logo-broken'
>;

export function templateMissing(id: string, known: readonly string[]): SourceFault {
  return {
    kind: 'template-missing',
    place: `sjabloon ${id}`,
    sentence: `Het sjabloon ‘${id}’ is er niet.`,
    remedy: choose(known, 'sjablonen'),
  };
}

export function templateVersionMissing(id: string, version: number): SourceFault {
  return {
    kind: 'template-version',
    place: `sjabloon ${id}`,
    sentence: `Versie ${version} van het sjabloon ‘${id}’ is er niet.`,
    remedy: 'Werk Collegebrief bij, of vraag uw beheerder om deze versie van het sjabloon.',
  };
}

export function huisstijlMissing(id: string, known: readonly string[]): SourceFault {
  return {
    kind: 'huisstijl-missing',
    place: `huisstijl ${id}`,
    sentence: `De huisstijl ‘${id}’ is er niet.`,
    remedy: choose(known, 'huisstijlen'),
  };
}

export function huisstijlVersionMissing(id: string, version: number): SourceFault {
  return {
    kind: 'huisstijl-version',
    place: `huisstijl ${id}`,
    sentence: `Versie ${version} van de huisstijl ‘${id}’ is er niet.`,
    remedy: 'Werk Collegebrief bij, of vraag uw beheerder om deze versie van de huisstijl.',
  };
}

/** The file at `place` says that it is `found`, where letters that name `id` look for it. */
export function otherId(kind: 'template-id' | 'huisstijl-id', place: string, id: string, found: string): SourceFault {
  return {
    kind,
    place,
    sentence: `Hier hoort het id ‘${id}’ van de map te staan, en er staat ‘${found}’.`,
    remedy: 'Geef de map en het id dezelfde naam.',
  };
}

export function logoBroken(place: string, { sentence, remedy }: { sentence: string; remedy: string }): SourceFault {
  return { kind: 'logo-broken', place, sentence, remedy };
}

function choose(known: readonly string[], what: string): string {
  return known.length === 0 ? `Kies een map met ${what}.` : `Kies uit: ${known.join(', ')}.`;
}
