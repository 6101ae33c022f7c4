import { describe, expect, test } from 'vitest';
import type { PrintedInline } from '../../../letter/print/printed-letter.ts';
import { docxOf, paragraphsOf, textOf } from './read-docx.ts';
import { letterWith, tekst } from './sample-letters.ts';

/** The XML of an alinea that holds these, without its bookmark. */
async function written(...inhoud: PrintedInline[]): Promise<string> {
  return (await writtenWithLinks(...inhoud)).alinea;
}

async function writtenWithLinks(...inhoud: PrintedInline[]) {
  const docx = await docxOf(letterWith({ type: 'alinea', id: 'a1', inhoud }));
  const alinea = paragraphsOf(docx('word/document.xml')).find(({ style }) => style === 'Alinea')?.xml ?? '';
  return { alinea: alinea.replace(/<w:bookmark\w+ [^>]*>/g, ''), relationships: docx('word/_rels/document.xml.rels') };
}

describe('marks', () => {
  test.each([
    ['vet', tekst('x', { vet: true }), 'Strong'],
    ['cursief', tekst('x', { cursief: true }), 'Emphasis'],
    ['vet en cursief', tekst('x', { vet: true, cursief: true }), 'VetCursief'],
    ['a value that is missing', { type: 'ontbreekt', label: 'x' } as const, 'Ontbreekt'],
  ])('%s is a named character style', async (_, inline, style) => {
    expect(await written(inline)).toContain(`<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t`);
  });

  test('text without marks has none', async () => {
    expect(await written(tekst('x'))).toContain('<w:r><w:t xml:space="preserve">x</w:t></w:r>');
  });

  test('a missing value shows its label in brackets', async () => {
    expect(textOf(await written(tekst('Op '), { type: 'ontbreekt', label: 'Datum' }))).toBe('Op [Datum]');
  });
});

describe('text is data', () => {
  test.each([
    ['markup', '<w:t>&amp;</w:t> ]]> " \''],
    ['the words by which docx asks for a field', 'CURRENT'],
    ['what docx writes where a list number comes', '{nummering-0} {rId1} {0}'],
    ['spaces at the ends and in a row', '  een  twee '],
    ['a space that does not break', '3\u00a0maart'],
    ['letters of all scripts and signs above the basic plane', 'ĳ Čavić Ωμέγα 中 😀'],
  ])('%s stands as it is', async (_, text) => {
    expect(textOf(await written(tekst(text)))).toBe(text);
  });

  test('a control character becomes a space, as in the PDF', async () => {
    expect(textOf(await written(tekst('een\ttwee\ndrie\u0000vier\u0085vijf\u2028zes')))).toBe(
      'een twee drie vier vijf zes',
    );
  });

  test('half characters and noncharacters are dropped', async () => {
    expect(textOf(await written(tekst('a\ud800b\udc00c\uffffd\ufdd0e\u{1fffe}f')))).toBe('abcdef');
  });
});

describe('a text that stays whole', () => {
  test('has spaces and hyphens that do not break', async () => {
    const xml = await written(tekst('DOC-21 7', { heel: true, vet: true }));
    expect(xml).toContain('<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:noBreakHyphen/></w:r>');
    expect(textOf(xml)).toBe('DOC-21\u00a07');
  });

  test('other text keeps its hyphens', async () => {
    expect(await written(tekst('ontwerp-DVO'))).not.toContain('noBreakHyphen');
  });
});

describe('links', () => {
  const link = (href: string): PrintedInline => ({
    type: 'link',
    href,
    tekst: [tekst('de '), tekst('pagina', { vet: true })],
  });

  test('lead to their address, in styles of their own', async () => {
    const { alinea, relationships } = await writtenWithLinks(link('https://www.nijmegen.nl/contact'));
    expect(alinea).toMatch(/<w:hyperlink [^>]*r:id="rIdLink1"/);
    expect(alinea).toContain('<w:rStyle w:val="Hyperlink"/>');
    expect(alinea).toContain('<w:rStyle w:val="HyperlinkVet"/>');
    expect(relationships).toContain('Id="rIdLink1"');
    expect(relationships).toContain('Target="https://www.nijmegen.nl/contact" TargetMode="External"');
  });

  test('have ids that are counted, the same every time', async () => {
    const { relationships } = await writtenWithLinks(link('https://a.nl'), link('mailto:x@a.nl'));
    expect([...relationships.matchAll(/Id="(rIdLink\d+)"/g)].map(([, id]) => id)).toEqual(['rIdLink1', 'rIdLink2']);
  });

  test('that lead nowhere are words', async () => {
    const { alinea, relationships } = await writtenWithLinks(link('https://[kapot'));
    expect(textOf(alinea)).toBe('de pagina');
    expect(alinea).not.toContain('hyperlink');
    expect(relationships).not.toContain('kapot');
  });
});
