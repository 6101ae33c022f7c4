import type { Finding } from '../../letter/check/finding.ts';
import type { Fault } from '../../letter/model/result.ts';

/** A fault as the command line prints it: the place, then the sentence, then the next step. */
export function faultText({ place, sentence, remedy }: Pick<Fault, 'place' | 'sentence' | 'remedy'>): string {
  return `${onOneLine(place)}\n  ${onOneLine(sentence)}\n  → ${onOneLine(remedy)}\n`;
}

/**
 * A text that may hold anything (a name of a file, a value of a letter) as a screen can show it: what would steer the
 * screen or turn the direction of the text is a space.
 */
export function onOneLine(text: string): string {
  return text.replace(STEERING, ' ');
}

const STEERING = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** All faults, one below the other. */
export function faultsText(faults: readonly Pick<Fault, 'place' | 'sentence' | 'remedy'>[]): string {
  return faults.map(faultText).join('');
}

/** A finding of the check in the same form, with the file before its place. */
export function findingText(file: string, { ernst, sentence, remedy, place }: Finding): string {
  return faultText({ place: `${file}: ${place.label} (${ernst})`, sentence, remedy });
}
