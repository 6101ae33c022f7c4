import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { ok, type Result } from '../../letter/model/result.ts';
import { loadFonts } from './load-fonts.ts';
import type { PdfFault } from './pdf-fault.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/** A typesetter for each lettertype, made once; one that could not be made is tried again at the next letter. */
export function keepTypesetters(fontFolders: readonly string[]) {
  const kept = new Map<string, Typesetter>();
  return async (lettertype: Lettertype): Promise<Result<Typesetter, PdfFault>> => {
    const key = JSON.stringify(lettertype);
    const warm = kept.get(key);
    if (warm !== undefined) return ok(warm);
    const fonts = await loadFonts(lettertype, fontFolders);
    if (!fonts.ok) return fonts;
    const typesetter = kept.get(key) ?? createTypesetter(fonts.value);
    kept.set(key, typesetter);
    return ok(typesetter);
  };
}
