import { describe, expect, it } from 'vitest';
import {
  alinea,
  kop,
  letterOf,
  lijst,
  ondertekening,
  richLetter,
  seedLetter,
} from '../../letter/pdf/printed-fixtures.ts';
import { allTags, pdfTags, type Tag, textIn } from './pdf-tags.ts';
import { pdfLines } from './pdf-text.ts';
import { writePdf } from './write-pdf.ts';

async function tagsOf(letter = seedLetter()): Promise<Tag[]> {
  const { tags } = await pdfTags(await writePdf(letter));
  return tags.flatMap((document) => document.tags);
}

describe('the tags of the seed', () => {
  it('read geadresseerde, kenmerkblok, aanhef and then the body', async () => {
    const texts = (await tagsOf()).map(textIn);
    expect(texts.slice(0, 5)).toEqual([
      'Aan de gemeenteraad van Nijmegen',
      'Ons kenmerk E26.000183',
      'Datum 3 maart 2026',
      'Onderwerp Reactie op wensen raad bij ontwerp- Dienstverleningsovereenkomst gemeenten en WerkBedrijf 2026-2027',
      'Geachte leden van de raad,',
    ]);
    expect(texts[5]).toMatch(/^Op 28 oktober 2025/);
    expect(texts.at(-1)).toBe('A.P.W. van de Klift gemeentesecretaris H.M.F. Bruls burgemeester');
  });

  it('have koppen of level 1 and 2, and the wensen as a list with their numbers', async () => {
    const tags = await tagsOf();
    expect(
      tags.filter(({ role }) => /^H\d/.test(role)).map(({ role, text }) => `${role} ${text.slice(0, 10)}`),
    ).toEqual(['H1 Reactie co', 'H2 Ad wens 1:', 'H2 Ad wens 2:', 'H1 Tot slot']);
    const list = tags.find(({ role }) => role === 'L');
    expect(list?.tags.map((item) => item.tags.map(({ role }) => role))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
    expect(list?.tags.map((item) => item.tags[0]?.text)).toEqual(['1.', '2.']);
  });
});

describe('outside the tags', () => {
  it('stand letterhead, page number, vervolgvel and conceptmerk', async () => {
    const { tags, artifacts } = await pdfTags(await writePdf(richLetter()));
    expect(artifacts[0]).toMatch(/CONCEPT.*Gemeente Nijmegen.*Postadres.*nijmegen\.nl\/contact.*Pagina 1 van 3/s);
    expect(artifacts[0]).not.toContain('Ons kenmerk');
    expect(artifacts[1]).toMatch(/Ons kenmerk E26\.000183.*Datum 3 maart 2026.*CONCEPT.*Pagina 2 van 3/s);
    expect(artifacts[2]).toMatch(/CONCEPT.*Pagina 3 van 3/s);
    const read = tags.map(textIn).join(' ');
    for (const word of ['CONCEPT', 'Postadres', 'Bezoekadres', 'Pagina']) expect(read).not.toContain(word);
  });

  it('stands no conceptmerk when the letter is no draft', async () => {
    const { artifacts } = await pdfTags(await writePdf(seedLetter()));
    expect(artifacts.join(' ')).not.toContain('CONCEPT');
  });
});

describe('every block and every kind of text', () => {
  it('has its tags', async () => {
    const tags = allTags(await tagsOf(richLetter()));
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of [
      'P',
      'H1',
      'H2',
      'H3',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Link',
      'Span',
      'Table',
      'THead',
      'TH',
      'TBody',
      'TR',
      'TD',
    ]) {
      expect(roles).toContain(role);
    }
    const texts = tags.map(({ text }) => text);
    for (const text of [
      'vet',
      'cursief',
      'a.',
      'onder b',
      '•',
      'de pagina met contactgegevens',
      '[Datum raadsvergadering]',
    ]) {
      expect(texts).toContain(text);
    }
    for (const text of [
      'Onderdeel',
      '€ 120.000',
      'Een tussenkop in een reactie',
      'Hoogachtend,',
      'Bijlagen',
      'Ontwerp-DVO 2026-2027',
      'Afschrift aan',
      'de griffie',
    ]) {
      expect(texts).toContain(text);
    }
  });

  it('leaves no tag empty', async () => {
    const holes = (await tagsOf(richLetter())).flatMap((tag) => allTags([tag])).filter((tag) => textIn(tag) === '');
    expect(holes).toEqual([]);
  });

  it('prints markup of Typst, HTML and others as it is typed', async () => {
    const markup =
      '#read("/etc/passwd") *vet* _cursief_ $x^2$ @bron <label> `code` \\n [haken] {accolades} // = + - / ~ --- "\'';
    const letter = letterOf([kop(1, `Kop ${markup}`), alinea(markup), lijst('opsomming', [markup]), ondertekening]);
    letter.aanhef = [{ type: 'tekst', text: `${markup},` }];
    const texts = allTags(await tagsOf(letter)).map(({ text }) => text);
    expect(texts).toContain(`Kop ${markup}`);
    expect(texts).toContain(`${markup},`);
    expect(texts.filter((text) => text === markup)).toHaveLength(2);
  });
});

it('draws the page in reading order, the letterhead after the geadresseerde', async () => {
  const [first] = await pdfLines(await writePdf(seedLetter()));
  const texts = first?.map(({ text }) => text) ?? [];
  const order = [
    'Aan de gemeenteraad van Nijmegen',
    'Postadres',
    'Ons kenmerk',
    'E26.000183',
    'Datum 3 maart 2026',
    'Geachte leden van de raad,',
  ];
  const places = order.map((text) => texts.indexOf(text));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});
