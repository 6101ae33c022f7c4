/**
 * Adds the claim of PDF/UA-1 to a PDF/A-2a file that Typst wrote, and asks viewers to show the title of the document.
 * The file is not rewritten: an increment is appended, so the bytes given are a prefix of the bytes returned. Only
 * for files that passed Typst's own check against UA-1: this writes the claim, it does not test it.
 *
 * Typst takes one standard a call, so the second claim has to be added (ISO 14289-1, clause 5; ISO 19005-2, 6.6.2.3.3
 * asks that the schema of the claim is described). Throws when the file is not built as Typst 0.14 builds it.
 */
export function claimPdfUa(pdf: Uint8Array): Uint8Array {
  const file = readFile(pdf);
  const catalog = reference(file.trailer, 'Root');
  const catalogText = objectAt(file, catalog);
  const metadata = reference(catalogText, 'Metadata');
  return append(file, [
    { number: metadata, body: metadataObject(addClaim(metadataStream(file, metadata))) },
    { number: catalog, body: replaceOnce(catalogText, VIEWER_PREFERENCES, `${VIEWER_PREFERENCES}\n    ${SHOW_TITLE}`) },
  ]);
}

const VIEWER_PREFERENCES = '/ViewerPreferences <<';
const SHOW_TITLE = '/DisplayDocTitle true';

type PdfFile = { bytes: Buffer; trailer: string; xref: number };
type PdfObject = { number: number; body: string };

function readFile(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const at = bytes.lastIndexOf('\ntrailer\n');
  const [, dictionary, xref] =
    /^\ntrailer\n<<\n(.*)\n>>\nstartxref\n(\d+)\n%%EOF\s*$/s.exec(bytes.toString('latin1', at)) ??
    unexpected('trailer');
  return { bytes, trailer: dictionary ?? unexpected('trailer'), xref: Number(xref) };
}

/** The text of an object between `obj` and `endobj`, found through the cross-reference table. */
function objectAt(file: PdfFile, number: number): string {
  const start = objectStart(file, number);
  return file.bytes.toString('latin1', start, file.bytes.indexOf('\nendobj', start));
}

function objectStart({ bytes, xref }: PdfFile, number: number): number {
  const head = `xref\n0 `;
  if (bytes.toString('latin1', xref, xref + head.length) !== head) unexpected('cross-reference table');
  const entries = bytes.indexOf('\n', xref + head.length) + 1;
  const offset = Number(bytes.toString('latin1', entries + number * ENTRY, entries + number * ENTRY + OFFSET));
  const label = `${number} 0 obj\n`;
  if (bytes.toString('latin1', offset, offset + label.length) !== label) unexpected(`object ${number}`);
  return offset + label.length;
}

/** Length of one line of a cross-reference table, and of the offset at its start (ISO 32000-1, 7.5.4). */
const ENTRY = 20;
const OFFSET = 10;

function metadataStream(file: PdfFile, number: number): string {
  const start = objectStart(file, number);
  const streamMark = '\nstream\n';
  const stream = file.bytes.indexOf(streamMark, start);
  const [, length] = /\/Length (\d+)/.exec(file.bytes.toString('latin1', start, stream)) ?? unexpected('metadata');
  const from = stream + streamMark.length;
  return file.bytes.toString('utf8', from, from + Number(length));
}

function addClaim(xmp: string): string {
  return replaceOnce(
    replaceOnce(xmp, '<pdfaid:part>', `${CLAIM}<pdfaid:part>`),
    END_OF_SCHEMAS,
    SCHEMA + END_OF_SCHEMAS,
  );
}

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';
const CLAIM = `<pdfuaid:part xmlns:pdfuaid="${NAMESPACE}">1</pdfuaid:part>`;
const END_OF_SCHEMAS = '</rdf:Bag></pdfaExtension:schemas>';
const SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of PDF/UA to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li>',
].join('');

function metadataObject(xmp: string): string {
  const length = Buffer.byteLength(xmp, 'utf8');
  const bytes = Buffer.from(xmp, 'utf8').toString('latin1');
  return `<<\n  /Length ${length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${bytes}\nendstream`;
}

/** One increment: the objects, a cross-reference section for each, and a trailer that points back (7.5.6). */
function append({ bytes, trailer, xref }: PdfFile, objects: readonly PdfObject[]): Uint8Array {
  let text = '\n';
  let sections = 'xref\n';
  for (const { number, body } of objects) {
    const offset = String(bytes.length + text.length).padStart(OFFSET, '0');
    sections += `${number} 1\n${offset} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n\n`;
  }
  const newXref = bytes.length + text.length;
  const end = `trailer\n<<\n${trailer}\n  /Prev ${xref}\n>>\nstartxref\n${newXref}\n%%EOF\n`;
  const increment = Buffer.from(text + sections + end, 'latin1');
  const whole = new Uint8Array(bytes.length + increment.length);
  whole.set(bytes);
  whole.set(increment, bytes.length);
  return whole;
}

function reference(dictionary: string, key: string): number {
  const [, number] = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary) ?? unexpected(key);
  return Number(number);
}

function replaceOnce(text: string, part: string, by: string): string {
  const pieces = text.split(part);
  return pieces.length === 2 ? pieces.join(by) : unexpected(part);
}

function unexpected(what: string): never {
  throw new Error(`The PDF is not built as Typst 0.14 builds it: ${what}`);
}
