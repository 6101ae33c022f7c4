import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import { createDocxWriter } from '../../main/docx/docx-writer.ts';
import { createPdfWriter } from '../../main/pdf/pdf-writer.ts';
import { withAlineas } from './long-letter.ts';
import { measure } from './measure.ts';
import { unwrapped } from './seed-letter.ts';
import { milliseconds, tableText } from './table.ts';

/** Numbers of alineas that fill 1, 10 and 100 pages in the huisstijl of the seed; the table tells the true pages. */
const LENGTHS = [3, 88, 926];
const FONTS = 'assets/fonts';

/** Time by length, in all and a page: a page of a long letter must not cost more than one of a short letter. */
export async function pagesTable(printed: PrintedLetter): Promise<string> {
  const pdfWriter = createPdfWriter({ fontFolders: [FONTS] });
  const docxWriter = createDocxWriter({ fontsFolder: FONTS });
  const rows: string[][] = [];
  for (const length of LENGTHS) {
    const letter = withAlineas(printed, length);
    const pages = pagesIn(unwrapped(await pdfWriter.write(letter, {})));
    const pdf = await measure(20, 5, () => pdfWriter.write(letter, {}));
    const docx = await measure(20, 5, () => docxWriter.write(letter));
    const cells = [pdf, docx].flatMap(({ median }) => [milliseconds(median), milliseconds(median / pages)]);
    rows.push([`${pages}`, ...cells]);
  }
  return tableText(['Pages', 'PDF', 'a page', 'DOCX', 'a page'], rows);
}

/** Counts the page objects of a PDF whose objects stand in the open, as those of the archive copy do. */
function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
