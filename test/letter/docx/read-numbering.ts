import { bodyOf, type DocxXml, type ReadParagraph } from './read-docx.ts';

/** The paragraphs that Word numbers. */
export function itemsOf(docx: DocxXml): ReadParagraph[] {
  return bodyOf(docx).filter(({ xml }) => xml.includes('<w:numPr>'));
}

/** How the list of a paragraph counts at its level; `indent` is left and hanging in twips. */
export function numberingOf(docx: DocxXml, paragraph: string) {
  const [, level, numId] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(paragraph) ?? [];
  const xml = docx('word/numbering.xml');
  const instance = new RegExp(`<w:num [^>]*w:numId="${numId}".*?</w:num>`, 's').exec(xml)?.[0] ?? '';
  const abstractId = /<w:abstractNumId w:val="(\d+)"/.exec(instance)?.[1];
  const abstract = new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${abstractId}".*?</w:abstractNum>`, 's').exec(
    xml,
  )?.[0];
  const levelXml = new RegExp(`<w:lvl [^>]*w:ilvl="${level}".*?</w:lvl>`, 's').exec(abstract ?? '')?.[0] ?? '';
  const value = (name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(levelXml)?.[1];
  const indent = /<w:ind w:left="(\d+)" w:hanging="(\d+)"/.exec(levelXml);
  return {
    numId,
    abstractId,
    text: value('lvlText'),
    format: value('numFmt'),
    start: value('start'),
    indent: `${indent?.[1]} ${indent?.[2]}`,
  };
}
