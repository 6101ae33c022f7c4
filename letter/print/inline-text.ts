import type { PrintedInline } from './printed-letter.ts';

/** The characters of running text, without marks: a link as its words, a missing value as its label in brackets. */
export function inlineText(inlines: readonly PrintedInline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: PrintedInline): string {
  switch (inline.type) {
    case 'tekst':
      return inline.text;
    case 'link':
      return inline.tekst.map(({ text }) => text).join('');
    case 'ontbreekt':
      return `[${inline.label}]`;
  }
}
