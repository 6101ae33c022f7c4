import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import type { Result } from '../../../letter/model/result.ts';
import type { DrawnPages } from '../../../main/contract.ts';
import { startPageFeed } from '../../../renderer/pages/page-feed.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';

/** What the feed asks, and a way to answer it. */
type Asked = { onderwerp: unknown; concept: boolean; answer: (result: Result<DrawnPages> | 'behind') => void };

let asked: Asked[] = [];
let freed: string[] = [];
let gegevens = { onderwerp: 'een' };
let findings: { ernst: string }[] = [];
let listeners = new Set<() => void>();
/** The onderwerp of the letter that main was told last. */
let mainHas = '';

/** Main, as far as the working copy is concerned. */
async function follow(name: string, input: { letter?: Letter; change?: { value: string }[] }): Promise<unknown> {
  mainHas = input.letter?.gegevens.onderwerp ?? input.change?.[0]?.value ?? mainHas;
  return name === 'copy:change' ? 'kept' : null;
}

afterEach(() => vi.unstubAllGlobals());

beforeEach(() => {
  vi.stubGlobal('window', { collegebrief: { ask: follow } });
  asked = [];
  freed = [];
  gegevens = { onderwerp: 'een' };
  findings = [];
  listeners = new Set();
});

const body: never[] = [];
let letter = { gegevens };

function newSession(): LetterSession {
  return {
    isReadOnly: false,
    savedHash: () => undefined,
    state: () => ({ gegevens, body, findings }),
    letter() {
      if (letter.gegevens !== gegevens) letter = { gegevens };
      return letter;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as LetterSession;
}

function start() {
  return startPageFeed(
    newSession(),
    {
      ask: ((_name: string, { concept }: { concept: boolean }) =>
        new Promise((answer) => {
          asked.push({ onderwerp: mainHas, concept, answer });
        })) as never,
    },
    async (vector) => {
      const name = new TextDecoder().decode(vector);
      if (name === 'onleesbaar') throw new Error('The renderer of pages failed.');
      return { sizes: [], draw: async () => undefined, free: () => freed.push(name) };
    },
  );
}

function type(onderwerp: string): void {
  gegevens = { onderwerp };
  for (const listener of listeners) listener();
}

async function answer(index: number, name: string): Promise<void> {
  asked[index]?.answer({
    ok: true,
    value: { vector: new TextEncoder().encode(name), pageCount: 1, places: [], faults: [] },
  });
  await new Promise((resolve) => setTimeout(resolve));
}

describe('keeping pages up to date', () => {
  test('pages that cannot be shown are told, the last good ones stay, and the next change is drawn again', async () => {
    const feed = start();
    await answer(0, 'een');
    const good = feed.state().pages;
    type('twee');
    await answer(1, 'onleesbaar');
    expect(feed.state()).toMatchObject({ pages: good, faults: [{ kind: 'pages-not-shown' }] });
    type('drie');
    await answer(2, 'drie');
    expect(feed.state().faults).toEqual([]);
    expect(freed).toEqual(['een']);
  });

  test('it draws at once, and not again while nothing changes', async () => {
    const feed = start();
    expect(asked).toHaveLength(1);
    await answer(0, 'een');
    for (const listener of listeners) listener();
    expect(asked).toHaveLength(1);
    expect(feed.state().pages).toBeDefined();
  });

  test('what is typed during a drawing is drawn once after it, with the last letter', async () => {
    start();
    type('twee');
    type('drie');
    expect(asked).toHaveLength(1);
    await answer(0, 'een');
    expect(asked.map(({ onderwerp }) => onderwerp)).toEqual(['een', 'drie']);
  });

  test('older pages are freed once newer ones are shown', async () => {
    start();
    await answer(0, 'een');
    type('twee');
    expect(freed).toEqual([]);
    await answer(1, 'twee');
    expect(freed).toEqual(['een']);
  });

  test('when a drawing fails the last good pages stay, with the reason, until the next that succeeds', async () => {
    const feed = start();
    await answer(0, 'een');
    const good = feed.state().pages;
    type('twee');
    const fault = { kind: 'character-missing', place: 'Onderwerp', sentence: 'Zo niet.', remedy: 'Anders.' };
    asked[1]?.answer({ ok: false, faults: [fault] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(feed.state()).toMatchObject({ pages: good, faults: [fault] });
    type('drie');
    await answer(2, 'drie');
    expect(feed.state().faults).toEqual([]);
  });

  test('a letter with faults is drawn as a draft', async () => {
    findings = [{ ernst: 'let-op' }];
    start();
    await answer(0, 'een');
    findings = [{ ernst: 'fout' }];
    for (const listener of listeners) listener();
    expect(asked.map(({ concept }) => concept)).toEqual([false, true]);
  });

  test('a main process that has not this letter gets the whole of it, and is asked again', async () => {
    const feed = start();
    asked[0]?.answer('behind');
    mainHas = 'niets';
    await new Promise((resolve) => setTimeout(resolve));
    await answer(1, 'een');
    expect(asked.map(({ onderwerp }) => onderwerp)).toEqual(['een', 'een']);
    expect(feed.state().pages).toBeDefined();
  });

  test('a main process that still has it not is a fault that is shown, and is not asked for ever', async () => {
    const feed = start();
    for (const index of [0, 1]) {
      asked[index]?.answer('behind');
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(asked).toHaveLength(2);
    expect(feed.state().faults).toMatchObject([{ kind: 'pages-not-shown' }]);
  });

  test('after stopping nothing is asked or kept', async () => {
    const feed = start();
    await answer(0, 'een');
    feed.stop();
    expect(freed).toEqual(['een']);
    type('twee');
    expect(asked).toHaveLength(1);
  });

  test('an answer that comes after stopping is not shown', async () => {
    const feed = start();
    feed.stop();
    await answer(0, 'laat');
    expect(feed.state().pages).toBeUndefined();
  });
});
