import { inlineText } from '../print/inline-text.ts';
import { keepsWithNext } from '../print/layout-measures.ts';
import type { PrintedBlock, PrintedStyle } from '../print/printed-letter.ts';

/**
 * Whether the end of block `index` stays on the page of the block after it. On top of what holds for every page: a last
 * alinea of one line would stand alone with the ondertekening, so the block above it comes along, as in the PDF. The PDF
 * takes only its last two lines; LibreOffice would take all of it, so a long one is left where it is.
 */
export function isKeptWithNext(blocks: readonly PrintedBlock[], index: number, stijl: PrintedStyle): boolean {
  const [block, next, afterNext] = blocks.slice(index, index + 3);
  if (block === undefined) return false;
  if (keepsWithNext(block, next)) return true;
  const isLast = next?.type === 'alinea' && afterNext?.type === 'ondertekening';
  return isLast && lineCount(next, stijl) === 1 && lineCount(block, stijl) <= TAKEN_WHOLE;
}

const TAKEN_WHOLE = 4;

/** About how many lines an alinea takes; of what is not one its last lines matter, and those are few. */
function lineCount(block: PrintedBlock, { corps, maten }: PrintedStyle): number {
  if (block.type !== 'alinea') return 1;
  const width = inlineText(block.inhoud).length * corps.tekst * USUAL_WIDTH;
  return Math.ceil((width / maten.tekstkolom.breedte) * MM_A_POINT);
}

/** Width of a character in running Dutch as a share of its size (measured: 0.44 in Source Sans 3, 0.50 in Open Sans). */
const USUAL_WIDTH = 0.48;
const MM_A_POINT = 25.4 / 72;
