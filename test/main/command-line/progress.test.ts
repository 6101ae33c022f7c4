import { describe, expect, test } from 'vitest';
import { createProgress } from '../../../main/command-line/progress.ts';

/** What a run over these names writes, the last `failures` of them not exported. */
function said(names: readonly string[], isInteractive: boolean, failures = 0): string {
  const texts: string[] = [];
  const terminal = { out: () => undefined, err: (text: string) => texts.push(text), isInteractive };
  const progress = createProgress(terminal, names.length);
  for (const name of names) {
    progress.next(name);
    progress.clear();
  }
  progress.end(failures);
  return texts.join('');
}

const CLEAR = '\r\u001b[2K';

describe('progress', () => {
  test('on a screen is one line, written over for each letter and taken away at the end', () => {
    expect(said(['a.brief', 'b.brief'], true)).toBe(
      `${CLEAR}1 van 2  a.brief${CLEAR}${CLEAR}2 van 2  b.brief${CLEAR}2 brieven geëxporteerd.\n`,
    );
  });

  test('in a file is the report alone', () => {
    expect(said(['a.brief', 'b.brief', 'c.brief'], false, 1)).toBe('2 brieven geëxporteerd, 1 brief overgeslagen.\n');
  });

  test('of one letter is nothing', () => {
    expect(said(['a.brief'], true)).toBe('');
  });

  test('never takes more than one line of a screen', () => {
    const [, line = ''] = said([`${'lange naam '.repeat(20)}.brief`, 'b'], true).split(CLEAR);
    expect(line).toMatch(/^1 van 2 {2}lange naam .*…$/);
    expect(line.length).toBeLessThan(80);
  });
});
