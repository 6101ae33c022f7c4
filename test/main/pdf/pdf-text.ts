import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of a page: its text, where its baseline stands and where it ends, in mm from the left and upper edge. */
export type Line = { text: string; x: number; y: number; right: number };

/** The lines of each page, in the order in which the file draws them. */
export async function pdfLines(pdf: Uint8Array): Promise<Line[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      linesOf(
        items.filter((item) => 'str' in item),
        page.view[3] ?? 0,
      ),
    );
  }
  await task.destroy();
  return pages;
}

type Item = { str: string; width: number; transform: number[] };

function linesOf(items: readonly Item[], height: number): Line[] {
  const lines: Line[] = [];
  for (const { str, width, transform } of items) {
    const [x, y] = [millimetres(transform[4] ?? 0), millimetres(height - (transform[5] ?? 0))];
    const right = x + millimetres(width);
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < 0.5 && x >= last.x) {
      last.text += str;
      if (str.trim() !== '') last.right = right;
    } else if (str.trim() !== '') lines.push({ text: str, x, y, right });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function millimetres(points: number): number {
  return (points * 25.4) / 72;
}
