import { describe, expect, test } from 'vitest';
import { docxOf, paragraphsOf, textOf } from './read-docx.ts';
import { seedLetter } from './sample-letters.ts';

/** docx writes the header of the following pages first. */
const FIRST = 'word/header2.xml';

const LOGO = { svg: 'mark.svg', png: 'mark.png', alt: 'Beeldmerk van "Nijmegen"', breedte: 30, hoogte: 12 };
const FILES = {
  svg: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  png: new Uint8Array([1, 2]),
};

function withLogo() {
  const printed = seedLetter();
  return { ...printed, briefhoofd: { ...printed.briefhoofd, logo: LOGO } };
}

describe('the letterhead', () => {
  test('the first page has a header of its own', async () => {
    const section = /<w:sectPr>.*<\/w:sectPr>/.exec((await docxOf(seedLetter()))('word/document.xml'))?.[0] ?? '';
    expect(section).toContain('<w:titlePg/>');
    expect(section).toMatch(/<w:headerReference w:type="default"[^>]*\/><w:headerReference w:type="first"/);
    expect(section).toMatch(/<w:footerReference w:type="default"[^>]*\/><w:footerReference w:type="first"/);
  });

  test('the first one holds name and address blocks, in frames of the letterhead column', async () => {
    const paragraphs = paragraphsOf((await docxOf(seedLetter()))(FIRST));
    const framed = paragraphs.filter(({ xml }) => xml.includes('<w:framePr'));
    expect(framed.map(({ text }) => text)).toEqual([
      ...['Gemeente', 'Nijmegen'],
      ...['Postadres', 'Gemeente Nijmegen', 'Postbus 9105', '6500 HG Nijmegen'],
      ...['Bezoekadres', 'Korte Nieuwstraat 6', '6511 PP Nijmegen', 'T 14 024', 'nijmegen.nl'],
      ...['Contactgegevens', 'nijmegen.nl/contact'],
    ]);
    const places = new Set(framed.map(({ xml }) => /w:x="\d+" w:y="\d+"/.exec(xml)?.[0]));
    expect([...places]).toEqual(['w:x="8957" w:y="907"', 'w:x="8957" w:y="2721"']);
  });

  test('the kenmerk of the letterhead column stands in the body, under the address blocks', async () => {
    const kenmerk = paragraphsOf((await docxOf(seedLetter()))('word/document.xml')).filter(({ xml }) =>
      xml.includes('<w:framePr'),
    );
    expect(kenmerk.map(({ text }) => text)).toEqual(['Ons kenmerk', 'E26.000183']);
    // 48 mm, 11 lines of 10.5 pt and 4 gaps of 7 pt further down.
    expect(kenmerk[0]?.xml).toContain('w:y="5591"');
  });
});

describe('the logo', () => {
  test('stands in the place of the name, as drawing with a picture for older programs, in its size', async () => {
    const docx = await docxOf(withLogo(), { logo: FILES });
    expect(textOf(docx(FIRST))).not.toMatch(/^Gemeente/);
    expect(docx(FIRST)).toContain('<wp:extent cx="1080000" cy="432000"/>');
    expect(docx('word/_rels/header2.xml.rels')).toMatch(/media\/image1\.svg.*media\/image1\.png/);
  });

  test('has its words for who cannot see it', async () => {
    const docx = await docxOf(withLogo(), { logo: FILES });
    expect(docx(FIRST)).toContain('<wp:docPr id="1" name="Logo" descr="Beeldmerk van &quot;Nijmegen&quot;"');
  });

  test('without its files the name is set in type', async () => {
    expect(textOf((await docxOf(withLogo()))(FIRST))).toMatch(/^GemeenteNijmegen/);
  });
});
