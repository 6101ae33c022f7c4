import type { Gegevens, VeldValue } from '../../../letter/model/gegevens.ts';
import type { VeldSoort } from '../../../letter/template/template.ts';
import { withText, withVeld } from '../../panels/gegevens/change-gegevens.ts';
import { dateFault, dateValue } from '../../panels/gegevens/date-texts.ts';
import { parseDutchAmount, parseDutchNumber } from '../../panels/parse-dutch-number.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';

/** A veld that can be filled in where it stands in the text. */
export type EditableVeld = {
  readonly label: string;
  readonly soort: VeldSoort;
  readonly keuzes: readonly string[];
  readonly value: VeldValue | undefined;
  /** The gegevens with another value; without one the veld is empty again. */
  readonly change: (gegevens: Gegevens, value: VeldValue | undefined) => Gegevens;
};

/** What stands behind a name in the text, if it can be typed: `undefined` for a computed text and for unknown names. */
export function editableVeld(session: LetterSession, naam: string): EditableVeld | undefined {
  const { gegevens } = session.state();
  if (naam === 'kenmerk' || naam === 'uw_kenmerk' || naam === 'datum' || naam === 'onderwerp') {
    return {
      label: session.huisstijl.labels[naam],
      soort: naam === 'datum' ? 'datum' : 'tekst',
      keuzes: [],
      value: gegevens[naam],
      change: (all, value) => withText(all, naam, value === undefined ? undefined : String(value)),
    };
  }
  const definition = session.template.template.velden.find((veld) => veld.naam === naam);
  if (definition === undefined) return undefined;
  return {
    label: definition.label,
    soort: definition.soort,
    keuzes: definition.keuzes ?? [],
    value: gegevens.velden[naam],
    change: (all, value) => withVeld(all, naam, value),
  };
}

/** A typed text as a value of its soort; what cannot be read is kept as it is. `undefined` for nothing. */
export function typedValue(soort: VeldSoort, text: string, today: string): VeldValue | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  switch (soort) {
    case 'datum':
      return dateValue(typed, today);
    case 'getal':
      return parseDutchNumber(typed) ?? typed;
    case 'bedrag':
      return parseDutchAmount(typed) ?? typed;
    case 'janee':
      return typed === 'ja' ? true : typed === 'nee' ? false : undefined;
    default:
      return typed;
  }
}

/** Why a value does not fit its soort; `undefined` if it does. */
export function valueFault(soort: VeldSoort, value: VeldValue | undefined, today: string): string | undefined {
  if (value === undefined) return undefined;
  if (soort === 'datum') return dateFault(String(value), today);
  if (soort === 'getal' && typeof value !== 'number') return nl.gegevens.getalOnbekend;
  return soort === 'bedrag' && typeof value !== 'number' ? nl.gegevens.bedragOnbekend : undefined;
}
