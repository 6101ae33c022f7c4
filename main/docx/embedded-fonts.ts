import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import { fontKey, obfuscateFont } from './obfuscate-font.ts';
import { type PackedFile, packFile } from './zip-container.ts';

/** A face of the letter's type, ready to be put in a DOCX. */
export type EmbeddedFace = { readonly element: FaceElement; readonly key: string; readonly file: PackedFile };

/** The elements of the font table, in the order in which it has them. */
export type FaceElement = 'embedRegular' | 'embedBold' | 'embedItalic' | 'embedBoldItalic';

export type FontFault = Fault<'font-missing'>;

export type FaceReader = (
  lettertype: Lettertype,
  italics: boolean,
) => Promise<Result<readonly EmbeddedFace[], FontFault>>;

/**
 * Reads the faces of a lettertype from `fontsFolder`. Compressing a font costs more than writing a letter, so each file
 * is read and compressed once and kept. Every face that cannot be read is a fault of its own.
 */
export function createFaceReader(fontsFolder: string): FaceReader {
  const packed = new Map<string, Promise<PackedFace>>();
  return async (lettertype, italics) => {
    const faces = facesOf(lettertype, italics).map(async ({ element, name }) => {
      const path = join(fontsFolder, lettertype.map, name);
      return readFace(packed, path).then(
        (face) => ({ element, ...face }),
        () => missing(lettertype, name),
      );
    });
    const read = await Promise.all(faces);
    const faults = read.filter((face) => 'kind' in face);
    return faults.length > 0 ? failed(faults) : ok(read.filter((face) => 'element' in face));
  };
}

type PackedFace = Omit<EmbeddedFace, 'element'>;

function readFace(packed: Map<string, Promise<PackedFace>>, path: string): Promise<PackedFace> {
  const known = packed.get(path);
  if (known !== undefined) return known;
  const face = packFace(path);
  packed.set(path, face);
  // A font that is put back where it belongs is found without starting anew.
  face.catch(() => packed.delete(path));
  return face;
}

async function packFace(path: string): Promise<PackedFace> {
  const font = await readFile(path);
  const key = fontKey(font);
  return { key, file: packFile(obfuscateFont(font, key)) };
}

/** Upright faces always, for whoever edits the letter in Word; italics, which double the file, when the letter has any. */
function facesOf(lettertype: Lettertype, italics: boolean): { element: FaceElement; name: string }[] {
  const upright = [
    { element: 'embedRegular', name: lettertype.normaal },
    { element: 'embedBold', name: lettertype.vet },
  ] as const;
  const italic = [
    { element: 'embedItalic', name: lettertype.cursief },
    { element: 'embedBoldItalic', name: lettertype.vetcursief },
  ] as const;
  return italics ? [...upright, ...italic] : [...upright];
}

function missing({ familie, map }: Lettertype, name: string): FontFault {
  return {
    kind: 'font-missing',
    place: `${map}/${name}`,
    sentence: `Het lettertype ${familie} kan niet in het Word-bestand worden gezet, want ${name} is niet te lezen.`,
    remedy: `Zet ${name} in de map ${map} bij de lettertypen, of kies in de huisstijl een ander lettertype.`,
  };
}
