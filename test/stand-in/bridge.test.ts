import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningApp } from '../end-to-end/harness/running-app.ts';
import { seenBy, startFixture } from './fixtures/fixture-app.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startFixture();
});

afterAll(() => app.close());

describe('asking main', () => {
  test('values go there and come back as they were', async () => {
    const result = await app.page.evaluate(async () => {
      const sent = [1, 'a', null, undefined, { a: [1, { b: undefined }] }, new Date(5), new Map([['k', 1]])];
      const [one, text, nothing, missing, nested, date, map] = (await window.proef.ask('echo', ...sent)) as unknown[];
      const isKept = date instanceof Date && map instanceof Map && map.get('k') === 1;
      return { one, text, nothing, missing, nested, isKept };
    });
    expect(result).toEqual({
      one: 1,
      text: 'a',
      nothing: null,
      missing: undefined,
      nested: { a: [1, { b: undefined }] },
      isKept: true,
    });
  });

  test('bytes go there and come back, a megabyte of them', async () => {
    const result = await app.page.evaluate(async () => {
      const bytes = Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 251);
      const [echoed] = (await window.proef.ask('echo', bytes)) as [Uint8Array];
      const isSame = echoed.length === bytes.length && echoed.every((byte, index) => byte === bytes[index]);
      return { isSame, isOfThePage: echoed instanceof Uint8Array, sum: await window.proef.ask('sum', bytes) };
    });
    const sum = Array.from({ length: 1_000_000 }, (_, index) => index % 251).reduce((total, byte) => total + byte, 0);
    expect(result).toEqual({ isSame: true, isOfThePage: true, sum });
  });

  test('what a handler throws is told in the words of Electron', async () => {
    const told = await app.page.evaluate(() =>
      window.proef.ask('fail').catch((error: Error) => [error.name, error.message]),
    );
    expect(told).toEqual(['Error', "Error invoking remote method 'fail': TypeError: dat mag niet"]);
  });

  test('a channel without a handler is told in the words of Electron', async () => {
    const told = await app.page.evaluate(() => window.proef.ask('weg').catch((error: Error) => error.message));
    expect(told).toBe("Error invoking remote method 'weg': Error: No handler registered for 'weg'");
  });

  test('main knows the sender: its window, its address, no frame above it', async () => {
    const sender = await app.page.evaluate(() => window.proef.ask('sender'));
    expect(sender).toEqual({ id: 1, url: 'app://proef/index.html', parent: null });
  });

  test('a message without an answer arrives', async () => {
    await app.page.evaluate(() => window.proef.say('dag'));
    expect((await seenBy(app)).events).toContainEqual(['said', 'dag']);
  });
});

describe('notices of main', () => {
  test('every listener hears them until it stops, and a test sees them', async () => {
    const heard = await app.page.evaluate(async () => {
      const first: unknown[] = [];
      const second: unknown[] = [];
      const stop = window.proef.listen('notice', (value) => first.push(value));
      const stopSecond = window.proef.listen('notice', (value) => second.push(value));
      const notify = async (value: unknown) => {
        await window.proef.ask('notify', value);
        // An answer says that main has sent; the notice itself went before it.
        await window.proef.ask('echo');
      };
      await notify({ een: 1 });
      stop();
      await notify(new Uint8Array([2]));
      stopSecond();
      await notify('drie');
      return [first, second.map((value) => (value instanceof Uint8Array ? [...value] : value))];
    });
    expect(heard).toEqual([[{ een: 1 }], [{ een: 1 }, [2]]]);
    const notices = await app.notices();
    expect(notices.map(({ name }) => name)).toEqual(['notice', 'notice', 'notice']);
    expect(notices.at(-1)).toEqual({ name: 'notice', notice: 'drie' });
  });
});

describe('the exposed object', () => {
  test('functions answer at once, and throw at once', async () => {
    const result = await app.page.evaluate(() => {
      try {
        return [window.proef.double(21), window.proef.refuse()];
      } catch (error) {
        return [window.proef.double(21), (error as Error).message];
      }
    });
    expect(result).toEqual([42, 'geweigerd']);
  });

  test('it is frozen to the bottom and cannot be replaced', async () => {
    const result = await app.page.evaluate(() => {
      const attempts = [
        () => Object.assign(window, { proef: {} }),
        () => Object.assign(window.proef, { ask: () => {} }),
        () => window.proef.nested.list.push(3),
        () => Object.assign(window.proef.nested.deep, { yes: false }),
      ];
      const refusals = attempts.map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch {
          return 'refused';
        }
      });
      return [refusals, window.proef.nested];
    });
    expect(result).toEqual([Array(4).fill('refused'), { list: [1, 2], deep: { yes: true } }]);
  });

  test('a value that cannot cross is refused in the words of Electron', async () => {
    const told = await app.page.evaluate(() => {
      try {
        window.proef.double(document.body as unknown as number);
        return 'crossed';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(told).toBe('An object could not be cloned.');
  });
});

describe('the world of the page', () => {
  test('has nothing of Node, of Electron, or of the stand-in', async () => {
    const found = await app.page.evaluate(() => {
      const scope = globalThis as unknown as Record<string, unknown>;
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'electron', 'ipcRenderer', 'contextBridge'];
      const own = Object.getOwnPropertyNames(scope).filter((name) => /^(post|receive|bridge)[0-9a-f]{16}$/.test(name));
      return [...names.filter((name) => name in scope), ...own];
    });
    expect(found).toEqual([]);
  });

  test('the preload can require electron only', async () => {
    expect(await app.page.evaluate(() => window.proef.required)).toBe('module not found: node:fs');
  });

  test('a frame inside the page has no preload', async () => {
    const has = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return 'proef' in (frame.contentWindow as Window);
    });
    expect(has).toBe(false);
  });

  test('a page that loads again has its preload again', async () => {
    await app.page.evaluate(() => location.assign('tweede.html'));
    await app.page.waitForURL(/tweede/);
    expect(await app.page.title()).toBe('Tweede');
    expect(await app.page.evaluate(() => window.proef.ask('sender'))).toMatchObject({ url: 'app://proef/tweede.html' });
  });
});
