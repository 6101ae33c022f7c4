import type { Fault } from '../../letter/model/result.ts';

export type VersionFaultKind = 'version-missing' | 'version-damaged';

export type VersionFault = Fault<VersionFaultKind>;

const WORDS: Record<VersionFaultKind, { sentence: string; remedy: string }> = {
  'version-missing': {
    sentence: 'Deze versie is er niet meer.',
    remedy: 'Kies een andere versie uit de lijst.',
  },
  'version-damaged': {
    sentence: 'Deze versie is beschadigd en kan niet worden gelezen.',
    remedy: 'Kies een andere versie; uw brief zelf is niet geraakt.',
  },
};

/** `place` is the id of the version. */
export function versionFault(kind: VersionFaultKind, place: string): VersionFault {
  return { kind, place, ...WORDS[kind] };
}
