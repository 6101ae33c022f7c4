import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { NO_HISTORY, readHistory, withVersion, writeHistory } from '../../../main/versions/line-history.ts';
import { resultValue } from '../result-value.ts';

const SEED = resultValue(readBriefFile(readFileSync('test/letters/een-wens.brief', 'utf8'), 'seed'));

/** Of a letter that was opened, written in, and joined with that of another. */
function someHistory() {
  const later = { ...SEED, gegevens: { ...SEED.gegevens, onderwerp: 'Later' } };
  const opened = withVersion(NO_HISTORY, { letter: SEED, count: 1, whose: 'in', file: '/brieven/brief.brief' });
  return withVersion(opened, { letter: later, count: 12, whose: 'here', file: '/brieven/brief.brief' });
}

const WHOLE = writeHistory(someHistory());

test('what is whole is read as it was', () => {
  expect(readHistory(WHOLE)).toEqual(someHistory());
});

test('cut off at any length it is told as damaged', () => {
  for (let length = 0; length < WHOLE.length - 1; length += 1) {
    expect(readHistory(WHOLE.slice(0, length)), `${length} characters`).toBeUndefined();
  }
});

test('with one byte changed, whichever, it says nothing else than it said: what it says would count as proof', () => {
  const bytes = Buffer.from(WHOLE);
  for (const [at, was] of bytes.entries()) {
    for (const flipped of [was ^ 1, was ^ 4, was ^ 0x80]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = flipped;
      const read = readHistory(damaged.toString());
      if (read !== undefined) expect(read, `byte ${at} became ${flipped}`).toEqual(someHistory());
    }
  }
});
