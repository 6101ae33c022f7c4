import type { File, IContext, IMediaData, XmlComponent } from 'docx';
import { xmlOf } from './xml-of.ts';

/** One part of the package: where it stands, and its XML or the bytes of a picture. */
export type DocxPart = { readonly path: string; readonly content: string | Uint8Array };

type View = IContext['viewWrapper'];

/**
 * The parts that docx gives every document, whatever is in it: its theme, and the notes that a letter does not have.
 * They are as good for the next letter.
 */
export function fixedParts(file: File): DocxPart[] {
  const { FootNotes, Endnotes, Document } = file;
  return [
    part(file, Document, 'word/theme/theme1.xml', file.Theme),
    part(file, FootNotes, 'word/footnotes.xml', FootNotes.View),
    part(file, FootNotes, 'word/_rels/footnotes.xml.rels', FootNotes.Relationships),
    part(file, Endnotes, 'word/endnotes.xml', Endnotes.View),
    part(file, Endnotes, 'word/_rels/endnotes.xml.rels', Endnotes.Relationships),
    part(file, Document, '_rels/.rels', file.FileRelationships),
    part(file, Document, 'docProps/app.xml', file.AppProperties),
  ];
}

/** The styles: the same for all letters of one huisstijl. */
export function stylesPart(file: File): DocxPart {
  return part(file, file.Document, 'word/styles.xml', file.Styles);
}

/**
 * The parts that a letter fills. The font table, which docx would write with random keys, is not among them. Each
 * document is written once: its links and pictures are entered in it on the way.
 */
export function letterParts(file: File): DocxPart[] {
  const { Document, Headers, Footers } = file;
  const body = part(file, Document, 'word/document.xml', Document.View);
  // Known only now that the body is written: writing a paragraph of a list is what enters the list.
  const lists = new Map(
    file.Numbering.ConcreteNumbering.map((list) => [`${list.reference}-${list.instance}`, list.numId]),
  );
  const headers = Headers.flatMap((header, index) => viewParts(file, header, `header${index + 1}.xml`));
  const footers = Footers.flatMap((footer, index) => viewParts(file, footer, `footer${index + 1}.xml`));
  Document.Relationships.addRelationship('Fonts', FONT_TABLE, 'fontTable.xml');
  return [
    part(file, Document, '[Content_Types].xml', file.ContentTypes),
    { path: body.path, content: withListNumbers(body.content, lists) },
    part(file, Document, 'word/_rels/document.xml.rels', Document.Relationships),
    ...headers,
    ...footers,
    part(file, Document, 'word/numbering.xml', file.Numbering),
    part(file, Document, 'word/settings.xml', file.Settings),
    part(file, Document, 'docProps/core.xml', file.CoreProperties),
    part(file, Document, 'docProps/custom.xml', file.CustomProperties),
    ...file.Media.Array.map(({ fileName, data }) => ({
      path: `word/media/${fileName}`,
      content: bytesOf(data),
    })),
  ];
}

function part(file: File, view: View, path: string, component: XmlComponent): { path: string; content: string } {
  return { path, content: xmlOf(component, { file, viewWrapper: view, stack: [] }) };
}

/** A header or footer and its relationships, with its pictures, which docx calls `rId{key}` until they are packed. */
function viewParts(file: File, view: View, name: string): DocxPart[] {
  let { content } = part(file, view, `word/${name}`, view.View);
  for (const [index, [key, { fileName }]] of file.Media.Entries.entries()) {
    if (!content.includes(`"rId{${key}}"`)) continue;
    content = content.replaceAll(`"rId{${key}}"`, `"rIdImage${index + 1}"`);
    view.Relationships.addRelationship(`Image${index + 1}`, IMAGE, `media/${fileName}`);
  }
  return [{ path: `word/${name}`, content }, part(file, view, `word/_rels/${name}.rels`, view.Relationships)];
}

function bytesOf(data: IMediaData['data']): Uint8Array {
  return data instanceof Uint8Array ? data : new Uint8Array(data);
}

/** docx names a list `{reference-instance}` until it is packed; the references of a letter hold a noncharacter. */
function withListNumbers(xml: string, lists: ReadonlyMap<string, number>): string {
  return xml.replace(/"\{(\ufdd0[^{}"]*)\}"/g, (placeholder, key) => {
    const number = lists.get(key);
    return number === undefined ? placeholder : `"${number}"`;
  });
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FONT_TABLE = `${RELATIONSHIPS}/fontTable`;
const IMAGE = `${RELATIONSHIPS}/image`;
