import { join } from 'node:path';
import type { Result } from '../../letter/model/result.ts';
import { exportName } from '../../letter/print/export-name.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import type { DocxWriter } from '../docx/docx-writer.ts';
import type { OpenedLetter } from '../open-letter.ts';
import type { PdfWriter } from '../pdf/pdf-writer.ts';

export type ExportFormat = 'docx' | 'pdf';

/** Makes the files of letters. Fonts and the layout engine are loaded when first needed and then kept. */
export type LetterExporter = {
  /** The bytes of one file. `concept` marks every page as a draft. The same letter always gives the same bytes. */
  make(opened: OpenedLetter, format: ExportFormat, options: { concept: boolean }): Promise<Result<Uint8Array>>;
};

/** `sources` is the folder whose `assets/fonts` holds the fonts. */
export function createLetterExporter(sources: string): LetterExporter {
  const fonts = join(sources, 'assets', 'fonts');
  let pdfWriter: Promise<PdfWriter> | undefined;
  let docxWriter: Promise<DocxWriter> | undefined;
  return {
    async make({ letter, template, huisstijl: { huisstijl, logo } }, format, options) {
      const printed = printLetter(letter, template, huisstijl, options);
      if (format === 'pdf') {
        pdfWriter ??= loadPdfWriter(fonts);
        const logoSvg = logo === undefined ? {} : { logoSvg: new TextDecoder().decode(logo.svg) };
        return (await pdfWriter).write(printed, logoSvg);
      }
      docxWriter ??= loadDocxWriter(fonts);
      return (await docxWriter).write(printed, logo === undefined ? {} : { logo });
    },
  };
}

async function loadPdfWriter(fonts: string): Promise<PdfWriter> {
  const { createPdfWriter } = await import('../pdf/pdf-writer.ts');
  return createPdfWriter({ fontFolders: [fonts] });
}

async function loadDocxWriter(fonts: string): Promise<DocxWriter> {
  const { createDocxWriter } = await import('../docx/docx-writer.ts');
  return createDocxWriter({ fontsFolder: fonts });
}

/** The name of the exported files of a letter, without folder and extension. */
export function exportNameOf({ letter }: OpenedLetter): string {
  return exportName(letter.gegevens.kenmerk, letter.gegevens.onderwerp);
}
