import { outputOf } from './run-tool.ts';

/** `family` is the name before the style, without the prefix of a subset: `SourceSans3` of `ABCDEF+SourceSans3-Bold`. */
export type PdfFont = { name: string; family: string; embedded: boolean; subset: boolean; unicode: boolean };

const FONT_LINE = /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/;

/** The fonts of a PDF as poppler's pdffonts lists them. */
export async function readPdfFonts(file: string): Promise<PdfFont[]> {
  const [, , ...lines] = (await outputOf('pdffonts', [file])).split('\n');
  return lines.filter((line) => line.trim() !== '').map(fontOf);
}

/** Every font embedded, as a subset, with a map to Unicode, and at least one font. */
export function fontComplaints(fonts: readonly PdfFont[]): string[] {
  if (fonts.length === 0) {
    return ['the file names no font'];
  }
  return fonts.flatMap(({ name, embedded, subset, unicode }) => [
    ...(embedded ? [] : [`${name} is not embedded`]),
    ...(subset ? [] : [`${name} is not a subset`]),
    ...(unicode ? [] : [`${name} has no map to Unicode`]),
  ]);
}

function fontOf(line: string): PdfFont {
  const match = FONT_LINE.exec(line);
  if (match === null) {
    throw new Error(`pdffonts wrote a line that is not understood: ${line}`);
  }
  const [, name = '', embedded, subset, unicode] = match;
  return {
    name,
    family: name.replace(/^[A-Z]{6}\+/, '').replace(/[-,].*$/, ''),
    embedded: embedded === 'yes',
    subset: subset === 'yes',
    unicode: unicode === 'yes',
  };
}
