import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** The XMP of a PDF as text. */
export async function xmpOf(pdf: Uint8Array): Promise<string> {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The PDF has no XMP');
  return Buffer.from(stream.getContents()).toString('utf8');
}

/** The PostScript names of all fonts of a PDF that are embedded, without the tag of their subset. Throws on another font. */
export async function embeddedFonts(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const names = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) return [];
    const name = String(object.get(PDFName.of('FontName'))).replace(/^\/(.{6}\+)?/, '');
    if (!['FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key))))
      throw new Error(`${name} is not embedded`);
    return [name];
  });
  return [...new Set(names)].sort();
}
