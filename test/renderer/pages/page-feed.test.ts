import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import type { Result } from '../../../letter/model/result.ts';
import type { DrawnLetter, DrawnPart } from '../../../main/contract.ts';
import { startPageFeed } from '../../../renderer/pages/page-feed.ts';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';

/** What the feed asks, and a way to answer it. */
type Asked = {
  onderwerp: unknown;
  concept: boolean;
  shown: unknown;
  answer: (result: Result<DrawnLetter> | 'behind') => void;
};

let asked: Asked[] = [];
let freed: string[] = [];
/** Which page (from 0) of which vector. */
let drawnPages: string[] = [];
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
  drawnPages = [];
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
      ask: ((_name: string, { concept, shown }: { concept: boolean; shown?: unknown }) =>
        new Promise((answer) => {
          asked.push({ onderwerp: mainHas, concept, shown, answer });
        })) as never,
    },
    async (vector) => {
      const name = new TextDecoder().decode(vector);
      if (name === 'onleesbaar') throw new Error('The renderer of pages failed.');
      const draw = async (index: number) => void drawnPages.push(`${name} ${index}`);
      return { sizes: [], draw, free: () => freed.push(name) };
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
    value: {
      soort: 'geheel',
      drawing: index + 1,
      vector: new TextEncoder().encode(name),
      pageCount: 60,
      places: PLACES,
      faults: [],
    },
  });
  await settled();
}

async function answerPart(index: number, name: string, part: Partial<DrawnPart> = {}): Promise<void> {
  const pages = { of: 1, skip: 1, first: 30, last: 33, isSettled: true, places: [], ...part };
  asked[index]?.answer({ ok: true, value: { soort: 'deel', vector: new TextEncoder().encode(name), ...pages } });
  await settled();
}

/** Long enough for what is not waited for; the clock of the feed may be one that stands still. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

const PLACES = [1, 29, 30, 33, 34, 60].map((page) => ({ id: `op${page}`, page, x: 71, y: 100 }));

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
    await settled();
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
    await settled();
    await answer(1, 'een');
    expect(asked.map(({ onderwerp }) => onderwerp)).toEqual(['een', 'een']);
    expect(feed.state().pages).toBeDefined();
  });

  test('a main process that still has it not is a fault that is shown, and is not asked for ever', async () => {
    const feed = start();
    for (const index of [0, 1]) {
      asked[index]?.answer('behind');
      await settled();
    }
    expect(asked).toHaveLength(2);
    expect(feed.state().faults).toMatchObject([{ kind: 'pages-not-shown' }]);
  });

  test('of a letter that changed only the pages in view are asked for, over the whole that is shown', async () => {
    const feed = start();
    type('twee');
    await answer(0, 'een');
    expect(asked.map(({ shown }) => shown)).toEqual([undefined, undefined]);
    await answer(1, 'twee');
    feed.look({ first: 30, last: 31 });
    type('drie');
    expect(asked[2]?.shown).toEqual({ drawing: 2, first: 30, last: 31 });
  });

  test('the pages of a part are drawn from it and the others from the whole, which stays for the next part', async () => {
    const feed = start();
    await answer(0, 'een');
    feed.look({ first: 30, last: 31 });
    type('twee');
    await answerPart(1, 'deel');
    type('drie');
    await answerPart(2, 'ander deel');
    const pages = feed.state().pages;
    for (const index of [28, 29, 32, 33]) await pages?.draw(index, {} as HTMLCanvasElement, 1);
    expect(drawnPages).toEqual(['een 28', 'ander deel 1', 'ander deel 4', 'een 33']);
    expect(freed).toEqual(['deel']);
    type('vier');
    await answer(3, 'vier');
    expect(freed).toEqual(['deel', 'ander deel', 'een']);
  });

  test('when a change was taken back the whole is shown as it was', async () => {
    const feed = start();
    await answer(0, 'een');
    const whole = feed.state();
    feed.look({ first: 30, last: 31 });
    type('twee');
    await answerPart(1, 'deel', { isSettled: false });
    type('een');
    asked[2]?.answer({ ok: true, value: { soort: 'gelijk', of: 1 } });
    await settled();
    expect(feed.state()).toEqual(whole);
    expect(freed).toEqual(['deel']);
    feed.look({ first: 59, last: 60 });
    expect(asked).toHaveLength(3);
  });

  test('the places on the pages of a part are those that it tells', async () => {
    const feed = start();
    await answer(0, 'een');
    feed.look({ first: 30, last: 31 });
    type('twee');
    // A block went from the first page behind the part to its last.
    await answerPart(1, 'deel', { places: ['op30', 'nieuw', 'op34'].map((id) => ({ id, page: 30, x: 71, y: 90 })) });
    expect(feed.state().places.map(({ id }) => id)).toEqual(['op1', 'op29', 'op30', 'nieuw', 'op34', 'op60']);
  });

  describe('pages outside a part', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    async function withPartThat(isSettled: boolean) {
      const feed = start();
      await answer(0, 'een');
      feed.look({ first: 30, last: 31 });
      type('twee');
      await answerPart(1, 'deel', { isSettled });
      return feed;
    }

    test('are drawn in the first pause when the change moved them', async () => {
      await withPartThat(false);
      vi.advanceTimersByTime(350);
      type('drie');
      await answerPart(2, 'nog een', { isSettled: false });
      vi.advanceTimersByTime(350);
      expect(asked).toHaveLength(3);
      vi.advanceTimersByTime(100);
      expect(asked[3]).toMatchObject({ onderwerp: 'drie', shown: undefined });
      await answer(3, 'geheel');
      vi.advanceTimersByTime(60_000);
      expect(asked).toHaveLength(4);
    });

    test('are drawn within five seconds when there is no pause', async () => {
      await withPartThat(false);
      for (let key = 2; key < 28; key += 1) {
        vi.advanceTimersByTime(200);
        type(`letter ${key}`);
        if (asked[key]?.shown === undefined) await answer(key, 'geheel');
        else await answerPart(key, 'deel', { isSettled: false });
      }
      expect(asked.filter(({ shown }) => shown === undefined)).toHaveLength(2);
    });

    test('are drawn at once when somebody goes there', async () => {
      const feed = await withPartThat(false);
      feed.look({ first: 32, last: 33 });
      expect(asked).toHaveLength(2);
      feed.look({ first: 33, last: 34 });
      expect(asked[2]?.shown).toBeUndefined();
      expect(asked).toHaveLength(3);
    });

    test('are drawn at once when somebody went there while the part was on its way', async () => {
      const feed = start();
      await answer(0, 'een');
      feed.look({ first: 30, last: 31 });
      type('twee');
      feed.look({ first: 33, last: 34 });
      await answerPart(1, 'deel', { isSettled: false });
      expect(asked[2]).toMatchObject({ onderwerp: 'twee', shown: undefined });
      await answer(2, 'geheel');
      expect(asked).toHaveLength(3);
    });

    test('are as they were when it is settled, and drawn again only after a while', async () => {
      const feed = await withPartThat(true);
      feed.look({ first: 33, last: 34 });
      vi.advanceTimersByTime(1900);
      expect(asked).toHaveLength(2);
      vi.advanceTimersByTime(200);
      expect(asked).toHaveLength(3);
    });

    test('are not drawn when the feed was stopped', async () => {
      const feed = await withPartThat(false);
      feed.stop();
      expect(freed.sort()).toEqual(['deel', 'een']);
      vi.advanceTimersByTime(60_000);
      expect(asked).toHaveLength(2);
    });
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
