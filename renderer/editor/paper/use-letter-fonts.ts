import { useEffect } from 'react';
import type { Lettertype } from '../../../letter/huisstijl/huisstijl.ts';
import { letterFamily } from './paper-style.ts';

const FACES = [
  { file: 'normaal', weight: '400', style: 'normal' },
  { file: 'cursief', weight: '400', style: 'italic' },
  { file: 'vet', weight: '700', style: 'normal' },
  { file: 'vetcursief', weight: '700', style: 'italic' },
] as const;

/**
 * Loads the fonts of the huisstijl from the program's own files, once for all letters. A file that cannot be read leaves
 * the letter in a font of the machine: the pages at the side say what is wrong with it.
 */
export function useLetterFonts(lettertype: Lettertype): void {
  useEffect(() => {
    const family = letterFamily(lettertype);
    if (Array.from(document.fonts).some((face) => face.family.replaceAll('"', '') === family)) return;
    for (const { file, weight, style } of FACES) {
      const address = `fonts/${lettertype.map}/${encodeURIComponent(lettertype[file])}`;
      document.fonts.add(
        new FontFace(family, `url("${new URL(address, document.baseURI)}")`, { weight, style, display: 'block' }),
      );
    }
  }, [lettertype]);
}
