import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../../letter/model/result.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

const letter = everyNodeLetter();
const change = [{ op: 'replace' as const, path: ['gegevens', 'onderwerp'], value: 'Anders gezegd' }];
const drawn: string[] = [];
let run: TestProgram;

beforeEach(() => {
  drawn.length = 0;
  const draw = async ({ gegevens }: typeof letter) => {
    drawn.push(gegevens.onderwerp ?? '');
    return ok({ soort: 'geheel' as const, drawing: 1, vector: new Uint8Array(), pageCount: 1, places: [], faults: [] });
  };
  run = startTestProgram({ pages: { draw, thumbnail: async () => draw(letter) } });
});

afterEach(() => run.end());

const begin = (isReadOnly = false) => run.handlers['copy:begin']({ copy: 'a1', revision: 0, letter, isReadOnly });

function journal(): string {
  const folder = join(run.root, 'userData', 'journaal');
  return existsSync(folder)
    ? readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('')
    : '';
}

describe('the copy of an open letter', () => {
  test('a change is in the journal when the answer comes', async () => {
    await begin();
    expect(await run.handlers['copy:change']({ copy: 'a1', revision: 1, change })).toBe('kept');
    expect(journal()).toContain('Anders gezegd');
  });

  test('pages are drawn of what was sent just before, without waiting for it', async () => {
    void begin();
    void run.handlers['copy:change']({ copy: 'a1', revision: 1, change });
    await run.handlers['pages:draw']({ copy: 'a1', revision: 1, concept: true });
    expect(drawn).toEqual(['Anders gezegd']);
  });

  test('of another revision no pages are drawn', async () => {
    await begin();
    expect(await run.handlers['pages:draw']({ copy: 'a1', revision: 1, concept: true })).toBe('behind');
    expect(drawn).toEqual([]);
  });

  test('a change that does not fit is not kept', async () => {
    await begin();
    expect(await run.handlers['copy:change']({ copy: 'a1', revision: 2, change })).toBe('behind');
    expect(journal()).not.toContain('Anders gezegd');
  });

  test('a letter that is only read is drawn, and stands in no journal', async () => {
    await begin(true);
    await run.handlers['copy:change']({ copy: 'a1', revision: 1, change });
    await run.handlers['pages:draw']({ copy: 'a1', revision: 1, concept: true });
    await run.handlers['copy:end']({ copy: 'a1' });
    expect(drawn).toEqual(['Anders gezegd']);
    expect(journal()).toBe('');
  });

  test('what was given up stays in the journal, what was saved goes', async () => {
    await begin();
    await run.handlers['copy:change']({ copy: 'a1', revision: 1, change });
    await run.handlers['copy:end']({ copy: 'a1' });
    expect(journal()).toContain('Anders gezegd');
    await run.handlers['copy:begin']({ copy: 'b2', revision: 0, letter, isReadOnly: false });
    await run.handlers['copy:end']({ copy: 'b2' });
    expect(readdirSync(join(run.root, 'userData', 'journaal'))).toHaveLength(1);
  });
});
