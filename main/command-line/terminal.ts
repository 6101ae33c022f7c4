/** Where the command line writes to: results to `out`, faults and progress to `err`. */
export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is a screen, so that a line of progress may be written over. */
  readonly isInteractive: boolean;
};

/** The terminal of this process. A reader that stops reading (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
  };
}
