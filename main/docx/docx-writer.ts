import type { LogoFiles } from '../../letter/docx/letterhead-name.ts';
import { ITALIC_STYLES } from '../../letter/docx/style-ids.ts';
import { toDocx } from '../../letter/docx/to-docx.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import type { DocxFault } from './docx-fault.ts';
import { type DocxPart, fixedParts, letterParts, stylesPart } from './docx-parts.ts';
import { createFaceReader, type EmbeddedFace } from './embedded-fonts.ts';
import { withEmbeddedFonts } from './embedding-settings.ts';
import { facePath, fontParts } from './font-table.ts';
import { datedByLetter } from './letter-dates.ts';
import { createPartPacker } from './part-packer.ts';
import { type ZipEntry, zipContainer } from './zip-container.ts';

/** Writes printed letters as DOCX files. The same letter gives the same bytes, in every process and on every machine. */
export type DocxWriter = {
  /** The file as bytes, or all faults that stand in the way. Letters may be written at the same time. */
  write(printed: PrintedLetter, files?: { logo?: LogoFiles }): Promise<Result<Uint8Array, DocxFault>>;
};

/** A writer that takes fonts from `fontsFolder` (`<map>/<file>` below it) and keeps what the next letter needs too. */
export function createDocxWriter({ fontsFolder }: { fontsFolder: string }): DocxWriter {
  const readFaces = createFaceReader(fontsFolder);
  const pack = createPartPacker();
  let kept: KeptParts | undefined;
  return {
    async write(printed, files = {}) {
      const stijl = JSON.stringify(printed.stijl);
      const file = kept?.stijl === stijl ? toDocx(printed, files, NO_STYLES) : toDocx(printed, files);
      if (kept?.stijl !== stijl) kept = { stijl, entries: [...fixedParts(file), stylesPart(file)].map(pack) };
      const { entries } = kept;
      const parts = letterParts(file).map((part) => finishedPart(part, printed));
      const faces = await readFaces(printed.stijl.lettertype, hasItalics(parts));
      const faults = [...logoFaults(printed, files), ...(faces.ok ? [] : faces.faults)];
      if (!faces.ok || faults.length > 0) return failed(faults);
      const fonts = fontParts(printed.stijl.lettertype.familie, faces.value);
      return ok(zipContainer([...[...parts, ...fonts].map(pack), ...entries, ...faceEntries(faces.value)]));
    },
  };
}

/** What the next letter of the same huisstijl needs as well; `stijl` is that huisstijl's as JSON. */
type KeptParts = { readonly stijl: string; readonly entries: readonly ZipEntry[] };

const NO_STYLES = { importedStyles: [] };

function finishedPart({ path, content }: DocxPart, { datum }: PrintedLetter): DocxPart {
  if (typeof content !== 'string') return { path, content };
  if (path === 'docProps/core.xml') return { path, content: datedByLetter(content, datum) };
  if (path === 'word/settings.xml') return { path, content: withEmbeddedFonts(content) };
  return { path, content };
}

function hasItalics(parts: readonly DocxPart[]): boolean {
  const uses = ITALIC_STYLES.map((style) => `Style w:val="${style}"/>`);
  return parts.some(({ content }) => typeof content === 'string' && uses.some((use) => content.includes(use)));
}

function faceEntries(faces: readonly EmbeddedFace[]): ZipEntry[] {
  return faces.map(({ file }, index) => ({ path: `word/${facePath(index)}`, file }));
}

function logoFaults({ briefhoofd: { logo } }: PrintedLetter, files: { logo?: LogoFiles }): DocxFault[] {
  if (logo === undefined || files.logo !== undefined) return [];
  return [
    {
      kind: 'logo-missing',
      place: 'Briefhoofd',
      sentence: `De logobestanden ${logo.svg} en ${logo.png} van de huisstijl ontbreken.`,
      remedy: 'Zet de bestanden in de map van de huisstijl.',
    },
  ];
}
