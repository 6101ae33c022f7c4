import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { outputOf } from './run-tool.ts';

const DOTS_PER_INCH = '70';
const GAP = 12;
const GAP_GREY = 0xcc;
/** Steps between the tones that are kept of a colour channel: fewer tones make a smaller file. */
const TONE_STEP = 51;

/** Draws each page of a PDF with poppler, as pictures in `folder`, in order. */
export async function drawPages(pdf: string, folder: string): Promise<PNG[]> {
  await outputOf('pdftoppm', ['-r', DOTS_PER_INCH, '-png', pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
}

/** Two pages side by side as one PNG; a page that is missing leaves its half grey. */
export function pairPages(left: PNG | undefined, right: PNG | undefined): Buffer {
  const width = Math.max(left?.width ?? 0, right?.width ?? 0);
  const height = Math.max(left?.height ?? 0, right?.height ?? 0);
  const pair = new PNG({ width: 2 * width + GAP, height });
  pair.data.fill(GAP_GREY);
  if (left !== undefined) PNG.bitblt(left, pair, 0, 0, left.width, left.height, 0, 0);
  if (right !== undefined) PNG.bitblt(right, pair, 0, 0, right.width, right.height, width + GAP, 0);
  pair.data = Buffer.from(pair.data.map((tone) => Math.round(tone / TONE_STEP) * TONE_STEP));
  return PNG.sync.write(pair, { colorType: 2, deflateLevel: 9, filterType: 0 });
}
