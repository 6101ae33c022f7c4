import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { fontFamilies } from '../pdf/font-file.ts';
import type { DocxFault } from './docx-fault.ts';
import { fontKey, obfuscateFont } from './obfuscate-font.ts';
import { type PackedFile, packFile } from './zip-container.ts';

/** A face of the letter's type, ready to be put in a DOCX. */
export type EmbeddedFace = { readonly element: FaceElement; readonly key: string; readonly file: PackedFile };

/** The elements of the font table, in the order in which it has them. */
export type FaceElement = 'embedRegular' | 'embedBold' | 'embedItalic' | 'embedBoldItalic';

export type FaceReader = (
  lettertype: Lettertype,
  italics: boolean,
) => Promise<Result<readonly EmbeddedFace[], DocxFault>>;

/**
 * Reads the faces of a lettertype from `fontsFolder`. Compressing a font costs more than writing a letter, so each file
 * is read and compressed once and kept. Every face that cannot be used is a fault of its own, and is tried again with
 * the next letter.
 */
export function createFaceReader(fontsFolder: string): FaceReader {
  const kept = new Map<string, PackedFont>();
  return async (lettertype, italics) => {
    const faces = await Promise.all(facesOf(lettertype, italics).map((face) => readFace(face, lettertype)));
    const faults = faces.flatMap((face) => (face.ok ? [] : face.faults));
    return faults.length > 0 ? failed(faults) : ok(faces.flatMap((face) => (face.ok ? [face.value] : [])));
  };

  async function readFace({ element, name }: Face, { map, familie }: Lettertype): Promise<FaceResult> {
    const path = join(fontsFolder, map, name);
    const known = kept.get(path);
    const font = known === undefined ? await readFont(path, [map, name]) : known;
    if (typeof font === 'string') return failed([fontFault(map, name, font)]);
    kept.set(path, font);
    if (!font.families.includes(familie))
      return failed([fontFault(map, name, `is niet van het lettertype ${familie}`)]);
    return ok({ element, key: font.key, file: font.file });
  }
}

type Face = { readonly element: FaceElement; readonly name: string };
type FaceResult = Result<EmbeddedFace, DocxFault>;
type PackedFont = { readonly families: readonly string[]; readonly key: string; readonly file: PackedFile };

/** The font at `path`, or what is wrong with it. A huisstijl names files beside each other, never a way elsewhere. */
async function readFont(path: string, names: readonly string[]): Promise<PackedFont | string> {
  const font = names.every(isPlainName) ? await readFile(path).catch(() => undefined) : undefined;
  if (font === undefined) return 'ontbreekt of is niet te lezen';
  const families = fontFamilies(font);
  if (families === undefined) return 'is beschadigd of is geen lettertype';
  const key = fontKey(font);
  return { families, key, file: packFile(obfuscateFont(font, key)) };
}

function isPlainName(name: string): boolean {
  return !/^\.{0,2}$|[/\\]/.test(name);
}

/** Upright faces always, for whoever edits the letter in Word; italics, which double the file, when the letter has any. */
function facesOf(lettertype: Lettertype, italics: boolean): Face[] {
  const upright: Face[] = [
    { element: 'embedRegular', name: lettertype.normaal },
    { element: 'embedBold', name: lettertype.vet },
  ];
  if (!italics) return upright;
  const italic: Face[] = [
    { element: 'embedItalic', name: lettertype.cursief },
    { element: 'embedBoldItalic', name: lettertype.vetcursief },
  ];
  return [...upright, ...italic];
}

function fontFault(map: string, name: string, what: string): DocxFault {
  return {
    kind: 'font-missing',
    place: `${map}/${name}`,
    sentence: `Het lettertypebestand ${name} ${what}.`,
    remedy: `Zet het bestand terug in de map assets/fonts/${map}, of installeer Collegebrief opnieuw.`,
  };
}
