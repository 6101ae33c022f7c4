import type { Fault } from '../../letter/model/result.ts';
import { isFileFault } from '../files/file-fault.ts';

/** What the process says to who started it; scripts of municipalities depend on these numbers. */
export const EXIT = { done: 0, letterHasFaults: 1, wrongUsage: 2, fileFailed: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A file that could not be read or written (also a font or a logo) outranks a letter with faults. */
export function exitCodeFor(faults: readonly Fault[]): ExitCode {
  if (faults.length === 0) return EXIT.done;
  return faults.some((fault) => isFileFault(fault) || FILES_OF_HUISSTIJL.has(fault.kind))
    ? EXIT.fileFailed
    : EXIT.letterHasFaults;
}

const FILES_OF_HUISSTIJL: ReadonlySet<string> = new Set(['font-missing', 'logo-missing', 'logo-broken']);

const WORST_FIRST: readonly ExitCode[] = [EXIT.fileFailed, EXIT.wrongUsage, EXIT.letterHasFaults];

/** The exit code of a whole batch: that of its worst letter. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.done;
}
