import type { Fault } from '../../letter/model/result.ts';

/** A letter names a template or huisstijl, or a version of one, that is not here. */
export type SourceFault = Fault<'template-missing' | 'template-version' | 'huisstijl-missing' | 'huisstijl-version'>;

export function templateMissing(id: string, known: readonly string[]): SourceFault {
  return {
    kind: 'template-missing',
    place: `sjabloon ${id}`,
    sentence: `Het sjabloon '${id}' is er niet.`,
    remedy: `Kies uit: ${known.join(', ')}.`,
  };
}

export function templateVersionMissing(id: string, version: number): SourceFault {
  return {
    kind: 'template-version',
    place: `sjabloon ${id}`,
    sentence: `Versie ${version} van het sjabloon '${id}' is er niet.`,
    remedy: 'Werk Collegebrief bij, of vraag uw beheerder om deze versie van het sjabloon.',
  };
}

export function huisstijlMissing(id: string, known: readonly string[]): SourceFault {
  return {
    kind: 'huisstijl-missing',
    place: `huisstijl ${id}`,
    sentence: `De huisstijl '${id}' is er niet.`,
    remedy: `Kies uit: ${known.join(', ')}.`,
  };
}

export function huisstijlVersionMissing(id: string, version: number): SourceFault {
  return {
    kind: 'huisstijl-version',
    place: `huisstijl ${id}`,
    sentence: `Versie ${version} van de huisstijl '${id}' is er niet.`,
    remedy: 'Werk Collegebrief bij, of vraag uw beheerder om deze versie van de huisstijl.',
  };
}
