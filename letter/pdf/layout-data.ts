import type { PdfData } from './pdf-data.ts';

/**
 * The files that the layout reads, by name, all JSON: what every letter of one huisstijl shares, and the letter itself.
 * Two files, so that the compiler keeps what it made of the first when the second changes.
 */
export function layoutData(data: PdfData): Readonly<Record<'huisstijl.json' | 'brief.json', string>> {
  const { baseline, briefhoofd, corps, familie, kleuren, listMark, maten, white, ...brief } = data;
  const huisstijl = { baseline, briefhoofd, corps, familie, kleuren, listMark, maten, white };
  return { 'huisstijl.json': JSON.stringify(huisstijl), 'brief.json': JSON.stringify(brief) };
}
