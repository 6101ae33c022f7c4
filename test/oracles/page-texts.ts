import { outputOf } from './run-tool.ts';

/** The text of each page of a PDF as poppler's pdftotext reads it, in the order in which the page draws it. */
export async function readPageTexts(file: string): Promise<string[]> {
  return (await outputOf('pdftotext', ['-raw', file, '-'])).split('\f').slice(0, -1);
}

/**
 * Which pages of two files do not hold the same text. Order and white space do not count, since two programs draw the
 * parts of a page in their own order and may break a word that is too long for a line at another letter.
 */
export function pageDifferences(left: readonly string[], right: readonly string[]): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, page) => page).flatMap((page) => {
    const [one, other] = [lettersOf(left[page]), lettersOf(right[page])];
    return one === other
      ? []
      : [`page ${page + 1} holds ${one.length} letters in the one and ${other.length} in the other`];
  });
}

function lettersOf(text = ''): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}
