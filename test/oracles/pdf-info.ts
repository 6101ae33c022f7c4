import { outputOf } from './run-tool.ts';

export type PdfInfo = { title: string; pages: number; fields: ReadonlyMap<string, string> };

const LAST_PAGE = '9999';

/** What poppler's pdfinfo says of the file, all page sizes included. */
export async function readPdfInfo(file: string): Promise<PdfInfo> {
  const text = await outputOf('pdfinfo', ['-f', '1', '-l', LAST_PAGE, file]);
  const fields = new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at).replace(/\s+/g, ' '), line.slice(at + 1).trim()]];
    }),
  );
  return { title: fields.get('Title') ?? '', pages: Number(fields.get('Pages')), fields };
}

/** Tagged, titled, PDF 1.7, open, and A4 on every page. */
export function pdfInfoComplaints(info: PdfInfo): string[] {
  const complaints: string[] = [];
  expectField(complaints, info, 'Tagged', 'yes');
  expectField(complaints, info, 'PDF version', '1.7');
  expectField(complaints, info, 'Encrypted', 'no');
  expectField(complaints, info, 'JavaScript', 'no');
  if (info.title === '') {
    complaints.push('the document has no title');
  }
  const sizes = [...info.fields].filter(([name]) => /^Page \d+ size$/.test(name));
  if (sizes.length !== info.pages || info.pages < 1) {
    complaints.push(`pdfinfo names ${info.pages} pages and gives the size of ${sizes.length}`);
  }
  for (const [name, size] of sizes.filter(([, value]) => !value.endsWith('(A4)'))) {
    complaints.push(`${name} is ${size}, not A4`);
  }
  return complaints;
}

function expectField(complaints: string[], info: PdfInfo, name: string, expected: string): void {
  const actual = info.fields.get(name);
  if (actual !== expected) {
    complaints.push(`${name} is ${actual}, not ${expected}`);
  }
}
