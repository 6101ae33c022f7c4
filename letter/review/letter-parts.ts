import type { Geadresseerde, Openbaarheid, VeldValue } from '../model/gegevens.ts';
import type { Letter, LetterStatus, VersionedId } from '../model/letter.ts';
import { formatDutchDate } from '../print/dutch-date.ts';
import type { LetterNames } from './letter-names.ts';

/** One thing about a letter outside its text, as people tell such things apart. */
export type LetterPart = {
  readonly label: (names: LetterNames) => string;
  /** Plain data; `undefined` when the letter does not have it. */
  readonly value: unknown;
  /** As people read it; '' when there is nothing. */
  readonly text: (names: LetterNames) => string;
};

/** All of them by name, in the order of the form; velden as "veld stuk". */
export function letterParts(letter: Letter): ReadonlyMap<string, LetterPart> {
  const { gegevens } = letter;
  const { geadresseerde } = gegevens;
  return new Map<string, LetterPart>([
    ['id', part('Id van de brief', letter.id, () => letter.id)],
    ['status', part('Status', letter.status, () => STATUS[letter.status])],
    ['template', part('Sjabloon', letter.template, () => versionText(letter.template))],
    ['huisstijl', part('Huisstijl', letter.huisstijl, () => versionText(letter.huisstijl))],
    ['geadresseerde', part('Geadresseerde', geadresseerde.regels, () => linesText(geadresseerde.regels))],
    ['soort', part('Soort geadresseerde', geadresseerde.soort, () => GEADRESSEERDE[geadresseerde.soort])],
    ['aanhef', part('Aanhef', gegevens.aanhef, () => gegevens.aanhef)],
    ['kenmerk', namedPart('kenmerk', gegevens.kenmerk)],
    ['uw_kenmerk', namedPart('uw_kenmerk', gegevens.uw_kenmerk)],
    ['datum', namedPart('datum', gegevens.datum, formatDutchDate(gegevens.datum ?? ''))],
    ['onderwerp', namedPart('onderwerp', gegevens.onderwerp)],
    ['openbaarheid', namedPart('openbaarheid', gegevens.openbaarheid, OPENBAARHEID[gegevens.openbaarheid])],
    ['ondertekenaars', part('Ondertekenaars', gegevens.ondertekenaars, () => linesText(gegevens.ondertekenaars))],
    ['afschrift', part('Afschrift aan', gegevens.afschrift, () => linesText(gegevens.afschrift))],
    ...Object.entries(gegevens.velden).map(([naam, waarde]) => [`veld ${naam}`, veldPart(naam, waarde)] as const),
  ]);
}

const STATUS: Record<LetterStatus, string> = { concept: 'Concept', definitief: 'Definitief' };

const OPENBAARHEID: Record<Openbaarheid, string> = {
  openbaar: 'Openbaar',
  vertrouwelijk: 'Vertrouwelijk',
  geheim: 'Geheim',
};

const GEADRESSEERDE: Record<Geadresseerde['soort'], string> = {
  orgaan: 'Bestuursorgaan',
  organisatie: 'Organisatie',
  persoon: 'Persoon',
};

function part(label: string, value: unknown, text: () => string): LetterPart {
  return { label: () => label, value, text };
}

function namedPart(naam: string, value: string | undefined, shown = value): LetterPart {
  return { label: (names) => names.veld(naam), value, text: () => shown ?? value ?? '' };
}

function veldPart(naam: string, waarde: VeldValue): LetterPart {
  return { label: (names) => names.veld(naam), value: waarde, text: (names) => names.waarde(naam, waarde) };
}

function versionText({ id, version }: VersionedId): string {
  return `${id}, versie ${version}`;
}

function linesText(lines: readonly string[] | undefined): string {
  return (lines ?? []).join('\n');
}
