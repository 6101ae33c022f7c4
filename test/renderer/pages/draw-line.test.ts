import { expect, test } from 'vitest';
import { createDrawLine } from '../../../renderer/pages/draw-line.ts';

/** Drawings that end when the test says so, and the names of those that began. */
function drawings() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const draw = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { begun, draw, end: () => ends.shift()?.() };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test('one page is drawn after the other, in the order in which they were asked for', async () => {
  const line = createDrawLine();
  const { begun, draw, end } = drawings();
  const all = ['een', 'twee', 'drie'].map((name) => line(draw(name)));
  await settled();
  expect(begun).toEqual(['een']);
  end();
  await settled();
  expect(begun).toEqual(['een', 'twee']);
  end();
  await settled();
  end();
  await Promise.all(all);
  expect(begun).toEqual(['een', 'twee', 'drie']);
});

test('a page that nobody sees any more is passed over; one that is being drawn is drawn to its end', async () => {
  const line = createDrawLine();
  const { begun, draw, end } = drawings();
  const outdated = new AbortController();
  const all = [line(draw('een'), outdated.signal), line(draw('twee'), outdated.signal), line(draw('drie'))];
  await settled();
  outdated.abort();
  end();
  await settled();
  end();
  await Promise.all(all);
  expect(begun).toEqual(['een', 'drie']);
});

test('a page that cannot be drawn tells so, and the next one is drawn', async () => {
  const line = createDrawLine();
  const broken = line(() => Promise.reject(new Error('kapot')));
  await expect(broken).rejects.toThrow('kapot');
  const { begun, draw, end } = drawings();
  const next = line(draw('volgende'));
  await settled();
  end();
  await next;
  expect(begun).toEqual(['volgende']);
});
