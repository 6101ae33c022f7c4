import type { Huisstijl, KenmerkVeld } from '../huisstijl/huisstijl.ts';
import { ondertekenaarsFor } from '../huisstijl/ondertekenaars-for.ts';
import { isBlankText } from '../model/is-blank-text.ts';
import type { Letter } from '../model/letter.ts';
import type { LoadedTemplate } from '../template/read-template.ts';
import { templateContext } from '../template/template-context.ts';
import { unusedSections } from '../template/unused-sections.ts';
import { isIsoDate } from './dutch-date.ts';
import type { LetterValues } from './letter-values.ts';
import { letterValuesOf } from './letter-values-of.ts';
import { printInlines, printText } from './print-inlines.ts';
import { bijlagenCount, printSections } from './print-sections.ts';
import type { PrintedAfschrift, PrintedGegeven, PrintedInline, PrintedLetter } from './printed-letter.ts';
import { sectionWordsOf } from './section-words-of.ts';

/** `concept` asks for the word that marks a draft on every page. */
export type PrintOptions = { concept: boolean };

/**
 * The printed letter: everything filled and counted, missing values marked. Total: every letter that is valid by its
 * schema can be printed, whatever is still missing in it. Template and huisstijl are those that the letter names.
 */
export function printLetter(
  letter: Letter,
  template: LoadedTemplate,
  huisstijl: Huisstijl,
  { concept }: PrintOptions,
): PrintedLetter {
  const context = templateContext(letter, template, huisstijl);
  const values = letterValuesOf(letter, template, context);
  const { gegevens } = letter;
  const { labels, briefhoofd, kenmerkblok, vervolgvel, lettertype, kleuren, corps, maten } = huisstijl;
  const kenmerk = oneLine(gegevens.kenmerk);
  const gegeven = printGegeven(letter, huisstijl, values);
  return {
    taal: 'nl-NL',
    titel: oneLine(gegevens.onderwerp) ?? template.template.naam,
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(gegevens.datum !== undefined && isIsoDate(gegevens.datum) ? { datum: gegevens.datum } : {}),
    afzender: huisstijl.naam,
    ...(concept ? { conceptmerk: labels.concept } : {}),
    stijl: { lettertype, kleuren, corps, maten },
    briefhoofd,
    geadresseerde: orMissing(
      filled(gegevens.geadresseerde.regels).map((regel) => printText(regel)),
      [MISSING.geadresseerde],
    ),
    kenmerkblok: { kolom: kenmerkblok.kolom.flatMap(gegeven), blok: kenmerkblok.blok.flatMap(gegeven) },
    vervolgvel: vervolgvel.flatMap(gegeven),
    paginanummer: pageWords(labels.pagina),
    aanhef: orMissing(
      filled([gegevens.aanhef]).flatMap((regel) => printText(regel)),
      MISSING.aanhef,
    ),
    blokken: [
      ...printSections(letter.body, {
        values,
        words: sectionWordsOf(template, context),
        unused: unusedSections(letter.body, template.template),
        ondertekening: {
          groet: huisstijl.groet[gegevens.geadresseerde.soort],
          orgaan: huisstijl.orgaan,
          ondertekenaars: ondertekenaarsFor(huisstijl, gegevens.datum, gegevens.ondertekenaars).map(
            ({ naam, functie }) => ({ naam, functie }),
          ),
        },
        bijlagenLabel: (count) => (count === 1 ? labels.bijlage : labels.bijlagen),
      }),
      ...printAfschrift(letter, huisstijl),
    ],
  };
}

/** Prints one gegeven under its label; what a letter may go without is left out, what it may not is marked. */
function printGegeven(
  letter: Letter,
  { labels }: Huisstijl,
  values: LetterValues,
): (naam: KenmerkVeld) => PrintedGegeven[] {
  return (naam) => {
    if (naam === 'bijlagen') return printBijlagenCount(letter, labels, values);
    if (naam === 'uw_kenmerk' && values.valueOf(naam).kind !== 'value') return [];
    const waarde = valueInlines(values, naam);
    return [{ naam, label: labels[naam], waarde, nadruk: naam === 'onderwerp' }];
  };
}

function valueInlines(values: LetterValues, naam: string): readonly PrintedInline[] {
  return printInlines([{ type: 'veld', naam, children: [{ text: '' }] }], values);
}

function printBijlagenCount(letter: Letter, labels: Huisstijl['labels'], values: LetterValues): PrintedGegeven[] {
  const count = bijlagenCount(letter.body, values);
  if (count === 0) return [];
  const label = count === 1 ? labels.bijlage : labels.bijlagen;
  return [{ naam: 'bijlagen', label, waarde: printText(String(count)), nadruk: false }];
}

function printAfschrift({ id, gegevens }: Letter, { labels }: Huisstijl): PrintedAfschrift[] {
  const regels = filled(gegevens.afschrift ?? []).map((regel) => printText(regel));
  return regels.length === 0 ? [] : [{ type: 'afschrift', id: `${id}_a`, label: labels.afschrift, regels }];
}

const MISSING = {
  geadresseerde: [{ type: 'ontbreekt', label: 'Geadresseerde' }],
  aanhef: [{ type: 'ontbreekt', label: 'Aanhef' }],
} satisfies Record<string, PrintedInline[]>;

function orMissing<Printed>(printed: Printed[], missing: Printed[]): Printed[] {
  return printed.length > 0 ? printed : missing;
}

function filled(regels: readonly string[]): string[] {
  return regels.filter((regel) => !isBlankText(regel));
}

function oneLine(text: string | undefined): string | undefined {
  const line = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === undefined || isBlankText(line) ? undefined : line;
}

/** "Pagina {pagina} van {paginas}" in its three parts. */
function pageWords(label: string): PrintedLetter['paginanummer'] {
  const [, voor = '', tussen = '', na = ''] = /^(.*)\{pagina\}(.*)\{paginas\}(.*)$/s.exec(label) ?? [];
  return { voor, tussen, na };
}
