import { onOneLine } from './fault-text.ts';
import type { Terminal } from './terminal.ts';

/** A line of progress that is written over on a screen, and one line at the end of a batch. */
export type Progress = {
  next(name: string): void;
  /** Takes the line away before something else is printed. */
  clear(): void;
  end(failures: number): void;
};

/** One letter needs no progress: it is there at once. */
export function createProgress({ err, isInteractive }: Terminal, total: number): Progress {
  let count = 0;
  const shows = isInteractive && total > 1;
  const clear = () => {
    if (shows) err('\r\u001B[2K');
  };
  return {
    next(name) {
      count += 1;
      clear();
      if (shows) err(`${count} van ${total}  ${shortened(onOneLine(name))}`);
    },
    clear,
    end(failures) {
      if (total === 1) return;
      const done = total - failures;
      const rest = failures === 0 ? '' : `, ${letters(failures)} overgeslagen`;
      err(`${letters(done)} geëxporteerd${rest}.\n`);
    },
  };
}

function letters(count: number): string {
  return count === 1 ? '1 brief' : `${count} brieven`;
}

/** A line that is wider than the screen is two, and only the last of them is taken away again. */
function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** Fits beside "1000 van 1000" on a screen of 80 columns. */
const LONGEST_NAME = 60;
