import { formatDutchDate, isIsoDate, MONTHS } from '../../../letter/print/dutch-date.ts';
import { nl } from '../../text/nl.ts';
import { daysInMonth, weekdayOf } from '../calendar.ts';
import { parseDutchDate } from '../parse-dutch-date.ts';

/** The value of a date field: an ISO date if the text is understood, else the text itself, so that nothing is lost. */
export function dateValue(text: string, today: string): string | undefined {
  const reading = parseDutchDate(text, today);
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'date' ? reading.iso : text;
}

/** "Begrepen als dinsdag 3 maart 2026". `undefined` when the value is no date. */
export function understoodText(value: string | undefined): string | undefined {
  const date = value === undefined ? undefined : formatDutchDate(value);
  if (value === undefined || date === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return nl.gegevens.begrepen(`${nl.gegevens.weekdagen[weekdayOf({ year, month, day })] ?? ''} ${date}`);
}

/** Why a value is no date, with what to do. `undefined` when it is one, or absent. */
export function dateFault(value: string | undefined, today: string): string | undefined {
  if (value === undefined || isIsoDate(value)) return undefined;
  const reading = parseDutchDate(value, today);
  switch (reading.kind) {
    case 'no-such-day': {
      const month = MONTHS[reading.month - 1] ?? '';
      const inYear = reading.month === 2 ? `${month} ${reading.year}` : month;
      return nl.gegevens.dagBestaatNiet(`${reading.day} ${inYear}`, inYear, daysInMonth(reading));
    }
    case 'no-such-month':
      return nl.gegevens.maandBestaatNiet(reading.month);
    default:
      return nl.gegevens.datumOnbekend;
  }
}
