import type { Labels } from '../huisstijl/huisstijl.ts';
import { isBlankText } from '../model/is-blank-text.ts';
import { missingCharacters } from '../print/missing-characters.ts';
import { unusedSections } from '../template/unused-sections.ts';
import type { CheckInput } from './check.ts';
import { inlinePlaces } from './inline-places.ts';
import { HUISSTIJL, type PlacedText, SJABLOON } from './placed-text.ts';

/** The gegevens and velden that are printed, each with the field in which it is filled in. */
export function valueTexts(input: CheckInput): PlacedText[] {
  const { kenmerkblok, vervolgvel } = input.huisstijl;
  const inText = inlinePlaces(input).flatMap(({ inline }) => (inline.type === 'veld' ? [inline.naam] : []));
  const unused = unusedSections(input.letter.body, input.template.template);
  const inSections = input.letter.body.flatMap(({ key }) =>
    unused.has(key) ? [] : [...(input.template.secties.get(key)?.used ?? [])],
  );
  const names = new Set<string>([...kenmerkblok.kolom, ...kenmerkblok.blok, ...vervolgvel, ...inText, ...inSections]);
  return [...lineTexts(input), ...[...names].flatMap((naam) => namedTexts(naam, input))];
}

/** The lines that are printed as they are typed. */
function lineTexts({ letter: { gegevens }, huisstijl: { labels } }: CheckInput): PlacedText[] {
  const { geadresseerde, aanhef, afschrift = [] } = gegevens;
  const lines = [
    { naam: 'geadresseerde', label: 'Geadresseerde', regels: geadresseerde.regels },
    { naam: 'aanhef', label: 'Aanhef', regels: [aanhef] },
    { naam: 'afschrift', label: labels.afschrift, regels: afschrift },
  ];
  return lines.flatMap(({ regels, naam, label }) =>
    regels
      .filter((regel) => !isBlankText(regel))
      .map((text) => ({ text, place: { soort: 'gegeven' as const, naam, label } })),
  );
}

/** What one name prints. Of a computed text: the values from which it took what cannot be shown. */
function namedTexts(naam: string, input: CheckInput): PlacedText[] {
  const value = input.values.valueOf(naam);
  if (value.kind !== 'value') return [];
  const { template, berekend } = input.template;
  const computed = berekend.find((one) => one.naam === naam);
  if (computed !== undefined) return computedTexts(value.text, [...computed.used], input);
  const { text } = value;
  if (isGegeven(naam)) return [{ text, place: { soort: 'gegeven', naam, label: labelOf(naam, input) } }];
  const veld = template.velden.find((one) => one.naam === naam);
  if (veld !== undefined) return [{ text, place: { soort: 'veld', naam, label: veld.label } }];
  return [{ text, place: HUISSTIJL }];
}

function computedTexts(text: string, used: readonly string[], input: CheckInput): PlacedText[] {
  const missing = missingCharacters(text, input.hasCharacter);
  if (missing.length === 0) return [];
  const values = used.flatMap((naam) => namedTexts(naam, input));
  const own = missing.filter((character) => !values.some((value) => value.text.includes(character)));
  return [...values, ...own.map((character) => ({ text: character, place: SJABLOON }))];
}

const GEGEVENS = ['kenmerk', 'uw_kenmerk', 'datum', 'onderwerp', 'openbaarheid'] as const;

function isGegeven(naam: string): naam is (typeof GEGEVENS)[number] {
  return GEGEVENS.some((one) => one === naam);
}

function labelOf(
  naam: (typeof GEGEVENS)[number],
  { huisstijl: { labels } }: { huisstijl: { labels: Labels } },
): string {
  return naam === 'openbaarheid' ? 'Openbaarheid' : labels[naam];
}
