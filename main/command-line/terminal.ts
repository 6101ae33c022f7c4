import { fileFaultOf } from '../files/file-fault.ts';
import { EXIT } from './exit-code.ts';
import { faultText } from './fault-text.ts';

/** Where the command line writes to: results to `out`, faults and progress to `err`. */
export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is a screen, so that a line of progress may be written over. */
  readonly isInteractive: boolean;
};

/**
 * The terminal of this process. When a reader stops reading (`| head`) nothing more is said, and the work goes on: a batch
 * makes every file, and no half one is left behind. Output that cannot be written for another reason (a full disk) goes on
 * as well, and ends in the exit code for a file that could not be written.
 */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || process.exitCode === EXIT.fileFailed) return;
    process.exitCode = EXIT.fileFailed;
    process.stderr.write(faultText(fileFaultOf(error, 'uitvoer')));
  });
  process.stderr.on('error', () => {
    // There is nobody left to tell.
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
  };
}
