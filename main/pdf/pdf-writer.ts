import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type PdfFiles, toPdfData } from '../../letter/pdf/pdf-data.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import { claimPdfUa } from './claim-pdf-ua.ts';
import { keepTypesetters } from './keep-typesetters.ts';
import { characterFaults, logoFaults, refused } from './page-faults.ts';
import type { PdfFault } from './pdf-fault.ts';
import type { Typesetter } from './typesetter.ts';
import type { TypstMessage } from './typst-messages.ts';

/** Writes letters as PDF. One writer serves any number of letters; its compiler stays warm between them. */
export type PdfWriter = {
  /**
   * The letter as one PDF that claims PDF/A-2a and PDF/UA-1, checked against both. The same letter gives the same bytes.
   * On failure: every fault that stands in the way, in Dutch.
   */
  write: (printed: PrintedLetter, files: PdfFiles) => Promise<Result<Uint8Array, PdfFault>>;
};

/** `fontFolders` are folders that hold a folder for each lettertype (`assets/fonts`); the first that has a file wins. */
export function createPdfWriter({ fontFolders }: { fontFolders: readonly string[] }): PdfWriter {
  const typesetterFor = keepTypesetters(fontFolders);
  return {
    write: async (printed, files) => {
      const typesetter = await typesetterFor(printed.stijl.lettertype);
      const faults = [...logoFaults(printed, files), ...(typesetter.ok ? [] : typesetter.faults)];
      if (!typesetter.ok || faults.length > 0) return failed(faults);
      const written = writeChecked(printed, files, typesetter.value);
      await typesetter.value.tidy();
      return written;
    },
  };
}

function writeChecked(printed: PrintedLetter, files: PdfFiles, typesetter: Typesetter): Result<Uint8Array, PdfFault> {
  const pages = typesetter.compile(toPdfData(printed, files));
  const missing = characterFaults(printed, typesetter.has);
  if (!pages.ok) return refused(pages.faults, printed, missing);
  const checked = typesetter.pdf(pages.value, 'ua-1');
  const archive = typesetter.pdf(pages.value, 'a-2a');
  if (checked.ok && archive.ok && missing.length === 0) return ok(claimPdfUa(archive.value));
  // Typst stops at the first kind of fault of a standard; the other standard may find faults of another kind.
  return refused([...faultsOf(checked), ...faultsOf(archive)], printed, missing);
}

function faultsOf(result: Result<Uint8Array, TypstMessage>): readonly TypstMessage[] {
  return result.ok ? [] : result.faults;
}
