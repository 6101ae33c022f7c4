import type { OpenedLetter } from '../../main/open-letter.ts';

/**
 * The letter with `number` behind each of its texts: as long as the letter itself and nowhere the same, so that nothing
 * that was kept of one letter serves the next.
 */
export function otherLetter(opened: OpenedLetter, number: number): OpenedLetter {
  const body: OpenedLetter['letter']['body'] = JSON.parse(
    JSON.stringify(opened.letter.body, (key, value: unknown) =>
      key === 'text' && typeof value === 'string' && value !== '' ? `${value} ${number} ` : value,
    ),
  );
  return { ...opened, letter: { ...opened.letter, body } };
}
