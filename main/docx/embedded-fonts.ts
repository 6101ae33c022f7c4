import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type FontFault, readFont } from '../fonts/read-font.ts';
import { fontKey, obfuscateFont } from './obfuscate-font.ts';
import { type PackedFile, packFile } from './zip-container.ts';

/** A face of the letter's type, ready to be put in a DOCX. */
export type EmbeddedFace = { readonly element: FaceElement; readonly key: string; readonly file: PackedFile };

/** The elements of the font table, in the order in which it has them. */
export type FaceElement = 'embedRegular' | 'embedBold' | 'embedItalic' | 'embedBoldItalic';

export type FaceReader = (
  lettertype: Lettertype,
  italics: boolean,
) => Promise<Result<readonly EmbeddedFace[], FontFault>>;

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

  async function readFace({ element, name }: Face, lettertype: Lettertype): Promise<FaceResult> {
    const id = JSON.stringify([lettertype.familie, lettertype.map, name]);
    const known = kept.get(id);
    if (known !== undefined) return ok({ element, ...known });
    const font = await readFont(lettertype, name, [fontsFolder]);
    if (!font.ok) return font;
    const packed = packedFont(font.value);
    kept.set(id, packed);
    return ok({ element, ...packed });
  }
}

type Face = { readonly element: FaceElement; readonly name: string };
type FaceResult = Result<EmbeddedFace, FontFault>;
type PackedFont = { readonly key: string; readonly file: PackedFile };

function packedFont(font: Buffer): PackedFont {
  const key = fontKey(font);
  return { key, file: packFile(obfuscateFont(font, key)) };
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
