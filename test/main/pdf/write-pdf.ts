import { expect } from 'vitest';
import type { PdfFiles } from '../../../letter/pdf/pdf-data.ts';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';
import type { PdfFault } from '../../../main/pdf/pdf-fault.ts';
import { createPdfWriter } from '../../../main/pdf/pdf-writer.ts';

export const FONT_FOLDER = 'assets/fonts';

const writer = createPdfWriter({ fontFolders: [FONT_FOLDER] });

/** The PDF of a letter that can be written. */
export async function writePdf(printed: PrintedLetter, files: PdfFiles = {}): Promise<Uint8Array> {
  const result = await writer.write(printed, files);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value : new Uint8Array();
}

/** The faults of a letter that cannot be written. */
export async function faultsOf(printed: PrintedLetter, files: PdfFiles = {}): Promise<readonly PdfFault[]> {
  const result = await writer.write(printed, files);
  expect(result.ok).toBe(false);
  return result.ok ? [] : result.faults;
}
