import type { Finding } from '../../letter/check/finding.ts';
import type { Fault } from '../../letter/model/result.ts';

/** A fault as the command line prints it: the place, then the sentence, then the next step. */
export function faultText({ place, sentence, remedy }: Pick<Fault, 'place' | 'sentence' | 'remedy'>): string {
  return `${place}\n  ${sentence}\n  → ${remedy}\n`;
}

/** All faults, one below the other. */
export function faultsText(faults: readonly Pick<Fault, 'place' | 'sentence' | 'remedy'>[]): string {
  return faults.map(faultText).join('');
}

/** A finding of the check in the same form, with the file before its place. */
export function findingText(file: string, { ernst, sentence, remedy, place }: Finding): string {
  return faultText({ place: `${file}: ${place.label} (${ernst})`, sentence, remedy });
}
