import type {
  BijlagenSection,
  Body,
  PuntenSection,
  Reactie,
  ReactiesSection,
  Section,
  TekstSection,
} from '../body/body.ts';
import { assertNever } from '../model/assert-never.ts';
import type { LetterValues } from './letter-values.ts';
import { printBlocks, printPuntBlocks } from './print-blocks.ts';
import { printInlines, printText } from './print-inlines.ts';
import type { PrintedAlinea, PrintedBlock, PrintedInline, PrintedKop, PrintedOndertekening } from './printed-letter.ts';
import type { SectionWords } from './section-words.ts';

/** What the sections of one letter are printed with. */
export type SectionInput = {
  values: LetterValues;
  words: SectionWords;
  /** The keys of sections that print nothing, although something in them would be marked as missing. */
  unused: ReadonlySet<string>;
  ondertekening: Omit<PrintedOndertekening, 'id' | 'type'>;
  bijlagenLabel(count: number): string;
};

/** The sections of the body, one after the other, as one row of blocks. */
export function printSections(body: Body, input: SectionInput): PrintedBlock[] {
  return body.flatMap((section) => (input.unused.has(section.key) ? [] : printSection(section, input)));
}

function printSection(section: Section, input: SectionInput): PrintedBlock[] {
  switch (section.type) {
    case 'tekst':
      return printTekst(section, input);
    case 'punten':
      return printPunten(section, input);
    case 'reacties':
      return printReacties(section, input);
    case 'ondertekening':
      return [{ type: 'ondertekening', id: section.id, ...input.ondertekening }];
    case 'bijlagen':
      return printBijlagen(section, input);
    default:
      return assertNever(section);
  }
}

/** Without a kop of its own, the section's tussenkoppen are koppen of the letter: levels have no gaps (PDF/UA-1, 7.4.2). */
function printTekst({ id, key, children }: TekstSection, { values, words }: SectionInput): PrintedBlock[] {
  const kop = words.kop(key);
  const blokken = printBlocks(children, values, kop === undefined ? 1 : 2);
  if (blokken.length === 0 && !words.isVerplicht(key)) return [];
  const content: PrintedBlock[] = blokken.length > 0 ? blokken : [missingAlinea(id, words.naam(key))];
  return kop === undefined ? content : [sectionKop(`${id}_k`, kop), ...content];
}

function printPunten({ id, key, children }: PuntenSection, { values, words }: SectionInput): PrintedBlock[] {
  const punten = children.map((punt, index) => {
    const blokken = printPuntBlocks(punt.children, values);
    const missing = missingAlinea(`${punt.id}_l`, `tekst van ${words.woord(key)} ${index + 1}`);
    return { id: punt.id, nummer: `${index + 1}.`, blokken: blokken.length > 0 ? blokken : [missing] };
  });
  return [{ type: 'punten', id, punten }];
}

function printReacties({ id, key, punten, children }: ReactiesSection, input: SectionInput): PrintedBlock[] {
  const kop = input.words.kop(key);
  const niveau = kop === undefined ? 1 : 2;
  const reacties = children.flatMap((reactie) => printReactie(reactie, { key, punten, niveau }, input));
  return kop === undefined ? reacties : [sectionKop(`${id}_k`, kop), ...reacties];
}

function printReactie(
  { id, punt, children: [titel, ...blocks] }: Reactie,
  { key, punten, niveau }: { key: string; punten: string; niveau: 1 | 2 },
  { values, words }: SectionInput,
): PrintedBlock[] {
  const nummer = values.puntNumber(punt) ?? 0;
  const kop: PrintedKop = {
    type: 'kop',
    id: titel.id,
    niveau,
    inhoud: orMissing(
      labelled(words.reactieLabel(key, nummer), printInlines(titel.children, values)),
      `titel van de reactie op ${words.woord(punten)} ${nummer}`,
    ),
  };
  const blokken = printBlocks(blocks, values, niveau === 1 ? 2 : 3);
  const missing = missingAlinea(`${id}_l`, `reactie op ${words.woord(punten)} ${nummer}`);
  return [kop, ...(blokken.length > 0 ? blokken : [missing])];
}

/** "Ad wens 2: title"; without a title the colon goes too. */
function labelled(label: string, titel: readonly PrintedInline[]): readonly PrintedInline[] {
  if (titel.length === 0) return printText(label.replace(/\s*:\s*$/, ''));
  const [first, ...rest] = titel;
  const isPlain = first?.type === 'tekst' && first.vet === undefined && first.cursief === undefined;
  if (isPlain && first.heel === undefined) return [...printText(`${label} `).map(textBefore(first.text)), ...rest];
  return [...printText(`${label} `), ...titel];
}

function textBefore(text: string): (inline: PrintedInline) => PrintedInline {
  return (inline) => (inline.type === 'tekst' ? { ...inline, text: inline.text + text } : inline);
}

function printBijlagen({ id, children }: BijlagenSection, { values, bijlagenLabel }: SectionInput): PrintedBlock[] {
  const filled = children
    .map((bijlage) => ({ id: bijlage.id, inhoud: printInlines(bijlage.children, values) }))
    .filter(({ inhoud }) => inhoud.length > 0);
  if (filled.length === 0) return [];
  const bijlagen = filled.map((one, index) => ({ ...one, nummer: filled.length === 1 ? '' : `${index + 1}.` }));
  return [{ type: 'bijlagen', id, label: bijlagenLabel(bijlagen.length), bijlagen }];
}

/** How many bijlagen the letter prints. */
export function bijlagenCount(body: Body, values: LetterValues): number {
  return body.flatMap((section) =>
    section.type === 'bijlagen'
      ? section.children.filter(({ children }) => printInlines(children, values).length > 0)
      : [],
  ).length;
}

function sectionKop(id: string, text: string): PrintedKop {
  return { type: 'kop', id, niveau: 1, inhoud: printText(text) };
}

function missingAlinea(id: string, label: string): PrintedAlinea {
  return { type: 'alinea', id, inhoud: orMissing([], label) };
}

function orMissing(inlines: readonly PrintedInline[], label: string): readonly PrintedInline[] {
  return inlines.length > 0 ? inlines : [{ type: 'ontbreekt', label }];
}
