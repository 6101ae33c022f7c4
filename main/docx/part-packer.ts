import type { DocxPart } from './docx-parts.ts';
import { type PackedFile, packFile, type ZipEntry } from './zip-container.ts';

/**
 * Compresses parts. Of each path the last one is kept: headers, settings and logo are mostly those of the letter before,
 * and need not be compressed again. What is kept does not grow with the number of letters.
 */
export function createPartPacker(): (part: DocxPart) => ZipEntry {
  const last = new Map<string, { content: DocxPart['content']; file: PackedFile }>();
  return ({ path, content }) => {
    const known = last.get(path);
    if (known?.content === content) return { path, file: known.file };
    const file = packFile(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    last.set(path, { content, file });
    return { path, file };
  };
}
