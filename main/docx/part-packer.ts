import type { DocxPart } from './docx-parts.ts';
import { type PackedFile, packFile, type ZipEntry } from './zip-container.ts';

/**
 * Compresses parts. Of each path the last one is kept: styles, settings and headers are mostly those of the letter
 * before, and need not be compressed again. What is kept does not grow with the number of letters.
 */
export function createPartPacker(): (part: DocxPart) => ZipEntry {
  const last = new Map<string, { content: string; file: PackedFile }>();
  return ({ path, content }) => {
    if (typeof content !== 'string') return { path, file: packFile(content) };
    const known = last.get(path);
    if (known?.content === content) return { path, file: known.file };
    const file = packFile(new TextEncoder().encode(content));
    last.set(path, { content, file });
    return { path, file };
  };
}
