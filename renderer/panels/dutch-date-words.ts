import { MONTHS } from '../../letter/print/dutch-date.ts';

export const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

const NUMBERS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );

/** The number of a month, from 1: by its name, the first three letters or more of it, or "mrt". */
export function monthNumber(name: string): number | undefined {
  if (name === 'mrt') return 3;
  if (name.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : index + 1;
}

/** The number of a day of the week, from 0 (Sunday): by its name or its first two letters. */
export function weekdayNumber(name: string): number | undefined {
  const index = WEEKDAYS.findIndex((weekday) => weekday === name || (name.length === 2 && weekday.startsWith(name)));
  return index < 0 ? undefined : index;
}

/** "3", "drie", "één" or "een". */
export function numberOfWord(word: string): number | undefined {
  if (/^\d{1,4}$/u.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word.replaceAll('é', 'e'));
  return index < 0 ? undefined : index;
}
