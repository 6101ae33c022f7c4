import { ConcreteHyperlink, NoBreakHyphen, TextRun } from 'docx';
import type { PrintedInline, PrintedLink, PrintedText } from '../print/printed-letter.ts';
import type { Links } from './links.ts';
import { printableText } from './printable-text.ts';
import { CHARACTER } from './style-ids.ts';

/** A run of text, or a link with runs in it. */
export type InlineRun = TextRun | ConcreteHyperlink;

/** The runs of running text, in order. Bold, italic, link and missing value each are a named character style. */
export function inlineRuns(inlines: readonly PrintedInline[], links: Links): InlineRun[] {
  return inlines.flatMap((inline) => runsOf(inline, links));
}

/** The runs without links, for a header: the words of a link stand there as text. */
export function plainRuns(inlines: readonly PrintedInline[]): InlineRun[] {
  return inlineRuns(inlines, { add: () => undefined, register: () => undefined });
}

/** One run in one character style, or in the style of its paragraph. */
export function styledRun(text: string, style?: string): TextRun {
  return new TextRun({ text: printableText(text), ...(style === undefined ? {} : { style }) });
}

function runsOf(inline: PrintedInline, links: Links): InlineRun[] {
  switch (inline.type) {
    case 'tekst':
      return textRuns(inline, TEXT_STYLES);
    case 'link':
      return linkRuns(inline, links);
    case 'ontbreekt':
      return [styledRun(`[${inline.label}]`, CHARACTER.ontbreekt)];
  }
}

function linkRuns(link: PrintedLink, links: Links): InlineRun[] {
  const id = links.add(link.href);
  const styles = id === undefined ? TEXT_STYLES : LINK_STYLES;
  const runs = link.tekst.flatMap((text) => textRuns(text, styles));
  return id === undefined ? runs : [new ConcreteHyperlink(runs, id)];
}

function textRuns(inline: PrintedText, styles: MarkStyles): TextRun[] {
  const style = styles[markOf(inline)];
  const options = style === undefined ? {} : { style };
  return piecesOf(inline).map((piece) => {
    if (inline.heel && piece === '-') return new TextRun({ ...options, children: [new NoBreakHyphen()] });
    return new TextRun({ ...options, text: piece });
  });
}

/** The text, or where it must stay whole the text between its hyphens, which become those of Word that never break. */
function piecesOf({ text, heel }: PrintedText): string[] {
  const printable = printableText(text);
  const pieces = heel ? printable.replaceAll(' ', NBSP).split(/(-)/) : [printable];
  return pieces.filter((piece) => piece !== '');
}

function markOf({ vet, cursief }: PrintedText): keyof MarkStyles {
  if (vet) return cursief ? 'vetCursief' : 'vet';
  return cursief ? 'cursief' : 'gewoon';
}

const NBSP = '\u00a0';

type MarkStyles = Record<'gewoon' | 'vet' | 'cursief' | 'vetCursief', string | undefined>;

const TEXT_STYLES: MarkStyles = {
  gewoon: undefined,
  vet: CHARACTER.vet,
  cursief: CHARACTER.cursief,
  vetCursief: CHARACTER.vetCursief,
};

const LINK_STYLES: MarkStyles = {
  gewoon: CHARACTER.link,
  vet: CHARACTER.linkVet,
  cursief: CHARACTER.linkCursief,
  vetCursief: CHARACTER.linkVetCursief,
};
