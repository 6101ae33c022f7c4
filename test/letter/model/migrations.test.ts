import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CURRENT_VERSION, migrate, migrations } from '../../../letter/model/migrations.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { everyNodeLetter } from './every-node-letter.ts';

/** One file of each version that was ever written, kept as it was: `1.brief`, `2.brief`. */
const samples = new URL('./versions/', import.meta.url);

describe('migrations', () => {
  test('there is one for every version before the current one, and no other', () => {
    const older = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1);
    expect([...migrations.keys()]).toEqual(older);
  });

  test('each version is brought to the next, one after the other', () => {
    const steps = new Map([
      [1, (content: Record<string, unknown>) => ({ ...content, trail: ['1'] })],
      [2, (content: Record<string, unknown>) => ({ ...content, trail: [...(content.trail as string[]), '2'] })],
    ]);
    expect(migrate({ version: 1 }, 1, 3, steps)).toEqual({ version: 3, trail: ['1', '2'] });
    expect(migrate({ version: 2, trail: [] }, 2, 3, steps)).toEqual({ version: 3, trail: ['2'] });
    expect(migrate({ version: 3 }, 3, 3, steps)).toEqual({ version: 3 });
  });

  test('a missing migration is a fault of the program', () => {
    expect(() => migrate({ version: 1 }, 1, 2, new Map())).toThrow(/version 1/);
  });
});

describe('files of every version', () => {
  test('a sample of each is kept, of the current one too', () => {
    const kept = readdirSync(samples).sort((left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10));
    expect(kept).toEqual(Array.from({ length: CURRENT_VERSION }, (_, index) => `${index + 1}.brief`));
  });

  test.each(readdirSync(samples))('%s still opens, and holds every kind of node', (name) => {
    const text = readFileSync(new URL(name, samples), 'utf8');
    expect(text).toContain(`"version": ${Number.parseInt(name, 10)},`);
    expect(readBriefFile(text, name)).toEqual({ ok: true, value: everyNodeLetter() });
  });
});
