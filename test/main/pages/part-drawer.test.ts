import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Body } from '../../../letter/body/body.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import type { DrawnLetter, DrawnPart, DrawnWhole } from '../../../main/contract.ts';
import { openLetter } from '../../../main/open-letter.ts';
import { createPageDrawer } from '../../../main/pages/create-page-drawer.ts';
import type { PageDrawer, ShownPages } from '../../../main/pages/page-drawer.ts';
import { createSourcesCache } from '../../../main/sources/sources-cache.ts';
import { editedBody, longBody, type Random, seededRandom } from './random-letter.ts';
import { createSvgReader } from './svg-pages.ts';

/** `PART_RUNS=60 PART_SEED=1000 npx vitest run test/main/pages` tries it for long, and on other letters. */
const RUNS = Number(process.env.PART_RUNS ?? 3);
const FIRST_SEED = Number(process.env.PART_SEED ?? 0);
const EDITS = 6;

const sources = createSourcesCache('.');
const fresh = createPageDrawer(sources);
let read: (vector: Uint8Array) => string[];
let seed: Letter;

beforeAll(async () => {
  read = await createSvgReader();
  const opened = await openLetter('test/letters/E26.000183.brief', sources);
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  seed = opened.value.letter;
});

async function draw(drawer: PageDrawer, letter: Letter, shown?: ShownPages): Promise<DrawnLetter> {
  const drawn = await drawer.draw(letter, { concept: true, ...(shown === undefined ? {} : { shown }) });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
  return drawn.value;
}

/** A whole, with what stands on each of its pages. */
type Pages = DrawnWhole & { readonly pages: readonly string[] };

async function drawWhole(drawer: PageDrawer, letter: Letter): Promise<Pages> {
  const drawn = await draw(drawer, letter);
  if (drawn.soort !== 'geheel') throw new Error('A part came unasked.');
  return { ...drawn, pages: read(drawn.vector) };
}

/** A part must show what the whole letter has on its pages, and tell the truth about those that it leaves out. */
function checkPart(part: DrawnPart, before: Pages, now: Pages): void {
  const { first, last, skip } = part;
  const same = (left: readonly string[], right: readonly string[]) =>
    expect(left.map(part.isSettled ? all : withoutCount)).toEqual(right.map(part.isSettled ? all : withoutCount));
  same(read(part.vector).slice(skip, skip + last - first + 1), now.pages.slice(first - 1, last));
  same(before.pages.slice(0, first - 1), now.pages.slice(0, first - 1));
  if (part.isSettled) same(before.pages.slice(last), now.pages.slice(last));
  const places = now.places.filter(({ page }) => page >= first && page <= last);
  expect(part.places.map(({ id, page }) => ({ id, page }))).toEqual(places.map(({ id, page }) => ({ id, page })));
  for (const [index, { y }] of part.places.entries()) expect(y).toBeCloseTo(places[index]?.y ?? 0, 6);
}

function all(page: string): string {
  return page;
}

/** The foot of a page tells how many there are, which is not known as long as a change is not settled. */
function withoutCount(page: string): string {
  return page.slice(0, page.lastIndexOf('<use', page.lastIndexOf('Pagina')));
}

function viewNear(at: number, pageCount: number, random: Random) {
  const first = Math.max(1, Math.min(pageCount, Math.floor(at * pageCount) + random(5) - 1));
  return { first, last: Math.min(pageCount, first + 1) };
}

function withFirstAlinea([first, ...rest]: Body, text: string): Body {
  if (first?.type !== 'tekst') throw new Error('The letter does not begin with text.');
  const alinea: Block = { type: 'alinea', id: 'eerste', children: [{ text }] };
  return [{ ...first, children: [alinea, ...first.children] }, ...rest];
}

/** Edits one long letter again and again, and checks each part. Returns how many parts there were. */
async function editAndCheck(random: Random): Promise<number> {
  const drawer = createPageDrawer(sources);
  const at = random(110) / 100;
  let letter = { ...seed, body: longBody(seed.body, 170, random) };
  let before = await drawWhole(drawer, letter);
  let parts = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    letter = { ...letter, body: editedBody(letter.body, at, random) };
    const shown = { drawing: before.drawing, ...viewNear(at, before.pageCount, random) };
    const drawn = await draw(drawer, letter, shown);
    const now = await drawWhole(fresh, letter);
    if (drawn.soort === 'geheel') {
      before = { ...drawn, pages: read(drawn.vector) };
      expect(before.pages).toEqual(now.pages);
    } else if (drawn.soort === 'gelijk') {
      expect(before.pages).toEqual(now.pages);
    } else {
      parts += 1;
      checkPart(drawn, before, now);
    }
  }
  return parts;
}

describe('a part of a long letter', () => {
  test('comes a hundred times at most: then the compiler tidies what it remembers', { timeout: 60_000 }, async () => {
    const drawer = createPageDrawer(sources);
    const body = longBody(seed.body, 170, seededRandom(1));
    const { drawing } = await drawWhole(drawer, { ...seed, body });
    const soorten: string[] = [];
    for (let key = 0; key < 101; key += 1) {
      const letter = { ...seed, body: withFirstAlinea(body, `Alinea ${key}.`) };
      soorten.push((await draw(drawer, letter, { drawing, first: 1, last: 2 })).soort);
    }
    expect(new Set(soorten.slice(0, 100))).not.toContain('geheel');
    expect(soorten[100]).toBe('geheel');
  });

  test('is asked for in vain over a whole that is not the last', async () => {
    const drawer = createPageDrawer(sources);
    const letter = { ...seed, body: longBody(seed.body, 170, seededRandom(1)) };
    const { drawing } = await drawWhole(drawer, letter);
    await drawWhole(drawer, letter);
    expect((await draw(drawer, letter, { drawing, first: 1, last: 2 })).soort).toBe('geheel');
    expect((await draw(drawer, letter, { drawing: drawing + 2, first: 1, last: 2 })).soort).toBe('gelijk');
  });

  test('has the pages of the whole letter, whatever was changed', { timeout: 40_000 * RUNS }, async () => {
    let parts = 0;
    for (let run = 0; run < RUNS; run += 1) parts += await editAndCheck(seededRandom(FIRST_SEED + run));
    expect(parts).toBeGreaterThan(RUNS);
  });
});
