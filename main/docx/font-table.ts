import type { DocxPart } from './docx-parts.ts';
import type { EmbeddedFace } from './embedded-fonts.ts';
import { escapeXml } from './escape-xml.ts';

/** The font table for one family with its embedded faces, and where their files stand (ECMA-376 part 1, 17.8.3). */
export function fontParts(family: string, faces: readonly EmbeddedFace[]): DocxPart[] {
  const embedded = faces.map(
    ({ element, key }, index) => `<w:${element} r:id="rId${index + 1}" w:fontKey="{${key}}"/>`,
  );
  const relationships = faces.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/font" Target="${facePath(index)}"/>`,
  );
  const font =
    `<w:font w:name="${escapeXml(family)}"><w:charset w:val="00"/><w:family w:val="auto"/>` +
    `<w:pitch w:val="variable"/>${embedded.join('')}</w:font>`;
  return [
    {
      path: 'word/fontTable.xml',
      content: `${XML}<w:fonts xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}">${font}</w:fonts>`,
    },
    {
      path: 'word/_rels/fontTable.xml.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationships.join('')}</Relationships>`,
    },
  ];
}

/** Where the file of a face stands, from the folder `word`. */
export function facePath(index: number): string {
  return `fonts/font${index + 1}.odttf`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
