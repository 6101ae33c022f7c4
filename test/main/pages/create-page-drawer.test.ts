import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import { openLetter } from '../../../main/open-letter.ts';
import { createPageDrawer } from '../../../main/pages/create-page-drawer.ts';
import { keepTypesetters } from '../../../main/pdf/keep-typesetters.ts';
import { createSourcesCache } from '../../../main/sources/sources-cache.ts';

const sources = createSourcesCache('.');
const drawer = createPageDrawer(sources);

async function opened(name: string) {
  const result = await openLetter(`test/letters/${name}`, sources);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

async function drawn(letter: Letter, concept = false) {
  const result = await drawer.draw(letter, { concept });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  if (result.value.soort !== 'geheel') throw new Error('A part came unasked.');
  return result.value;
}

describe('drawing pages for the window', () => {
  test('the seed letter has two pages, and each of its blocks a place on one of them', async () => {
    const { letter } = await opened('E26.000183.brief');
    const { vector, pageCount, places, faults } = await drawn(letter);
    expect(vector.byteLength).toBeGreaterThan(1000);
    expect({ pageCount, faults }).toEqual({ pageCount: 2, faults: [] });
    const ids = places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['kwens1', 'kwens2', 'sondertekenin', 'swensen', 'sslot_k']) expect(ids).toContain(id);
    for (const { page, x, y } of places) {
      expect(page).toBeGreaterThanOrEqual(1);
      expect(page).toBeLessThanOrEqual(2);
      expect(x).toBeGreaterThan(60);
      expect(y).toBeGreaterThan(80);
      expect(y).toBeLessThan(800);
    }
  });

  test('places come in the order of the pages', async () => {
    const { letter } = await opened('vijf-paginas.brief');
    const { places } = await drawn(letter);
    const heights = places.map(({ page, y }) => page * 1000 + y);
    expect([...heights].sort((left, right) => left - right)).toEqual(heights);
  });

  test.each(readdirSync('test/letters').filter((name) => name.endsWith('.brief')))(
    'asking for places changes nothing on the pages of %s',
    async (name) => {
      const { letter, template, huisstijl } = await opened(name);
      const printed = printLetter(letter, template, huisstijl.huisstijl, { concept: false });
      const files = huisstijl.logo === undefined ? {} : { logoSvg: new TextDecoder().decode(huisstijl.logo.svg) };
      const typesetter = await keepTypesetters(['assets/fonts'])(printed.stijl.lettertype);
      if (!typesetter.ok) throw new Error('no fonts');
      const bytes = [false, true].map((marks) => {
        const pages = typesetter.value.compile(toPdfData(printed, files, { marks }));
        const pdf = pages.ok ? typesetter.value.pdf(pages.value, 'a-2a') : pages;
        return pdf.ok ? Buffer.from(pdf.value) : undefined;
      });
      expect(bytes[0]?.byteLength).toBeGreaterThan(10_000);
      expect(bytes[1]?.equals(bytes[0] ?? Buffer.alloc(0))).toBe(true);
    },
  );

  test('a character that the lettertype does not have is told beside the pages', async () => {
    const { letter } = await opened('een-wens.brief');
    letter.gegevens.onderwerp = 'Over ☃';
    const { pageCount, faults } = await drawn(letter);
    expect(pageCount).toBe(1);
    expect(faults).toMatchObject([{ kind: 'character-missing', place: 'Onderwerp' }]);
  });

  test('a template has a first page with nothing filled in', async () => {
    const result = await drawer.thumbnail('reactie-op-wensen', 'nijmegen');
    expect(result).toMatchObject({ ok: true, value: { pageCount: 1 } });
  });

  test('a letter of a version that is not here is a fault', async () => {
    const { letter } = await opened('een-wens.brief');
    letter.huisstijl.version = 9;
    expect(await drawer.draw(letter, { concept: false })).toMatchObject({
      ok: false,
      faults: [{ kind: 'huisstijl-version' }],
    });
  });
});
