import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FONTS = 'assets/fonts/source-sans-3';
const HEAD = `
  #set document(title: "Proef", date: datetime(year: 2026, month: 3, day: 3))
  #set text(font: "Source Sans 3", lang: "nl", region: "NL")
`;

/** A PDF that Typst writes of a few lines, to the standard that is named: no more of the archive copy than that. */
export function writeTypstPdf(folder: string, name: string, body: string, pdfStandard: string): string {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [FONTS] }] });
  return write(folder, name, compiler.pdf({ mainFileContent: HEAD + body }, { pdfStandard }));
}

/** A PDF as most programs write it: no tags, no title, A5, a font that is not embedded. */
export async function writePlainPdf(folder: string, name: string): Promise<string> {
  const document = await PDFDocument.create();
  document.addPage([420, 595]).drawText('Geachte leden van de raad,');
  return write(folder, name, await document.save());
}

/** The first half of a file. */
export function writeHalf(folder: string, name: string, source: string): string {
  const bytes = readFileSync(source);
  return write(folder, name, bytes.subarray(0, bytes.length / 2));
}

/** A DOCX of one paragraph, whose main part `change` may rewrite. */
export async function writeSampleDocx(
  folder: string,
  name: string,
  change: (xml: string) => string = (xml) => xml,
): Promise<string> {
  const document = new Document({ sections: [{ children: [new Paragraph('Geachte leden van de raad,')] }] });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return write(folder, name, zipSync({ ...parts, 'word/document.xml': strToU8(change(main)) }));
}

function write(folder: string, name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
