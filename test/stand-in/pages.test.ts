import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from '../end-to-end/harness/running-app.ts';
import { seenBy, startFixture } from './fixtures/fixture-app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await startFixture();
});

afterEach(() => app.close());

/** How a fetch of the page ends: its status, or 'refused'. */
function fetchFrom({ page }: RunningApp, address: string): Promise<number | 'refused'> {
  return page.evaluate(async (url) => {
    try {
      return (await fetch(url)).status;
    } catch {
      return 'refused' as const;
    }
  }, address);
}

describe("the app's own scheme", () => {
  test('main sees its own addresses, and the page gets what main answers', async () => {
    expect(await app.page.textContent('#groet')).toBe('Hallo');
    expect(await app.page.evaluate(() => document.body.dataset.script)).toBe('ran');
    expect((await seenBy(app)).requests).toEqual(['app://proef/index.html', 'app://proef/page.js']);
  });

  test('its page is a secure context with an origin of its own', async () => {
    const facts = await app.page.evaluate(() => [isSecureContext, origin]);
    expect(facts).toEqual([true, 'https://proef.app.s.invalid']);
  });

  test('a path out of it reaches main as it is, and is refused there', async () => {
    expect(await fetchFrom(app, 'a/..%2f..%2fpackage.json')).toBe(403);
    expect((await seenBy(app)).requests).toContain('app://proef/a/..%2f..%2fpackage.json');
  });

  test('the status of the handler arrives', async () => {
    expect(await fetchFrom(app, 'bestaat-niet.html')).toBe(404);
  });

  test('the content security policy of main holds: no eval, no inline script', async () => {
    const blocked = await app.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.inline = "ran"';
      document.body.append(script);
      // Only what runs by itself is under the policy: what a test evaluates is not.
      return new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: whether it is blocked is what is tested.
            eval('1');
            resolve(['eval ran']);
          } catch (error) {
            resolve([(error as Error).name, document.body.dataset.inline ?? 'no inline script']);
          }
        });
      });
    });
    expect(blocked).toEqual(['EvalError', 'no inline script']);
  });
});

describe('anything else', () => {
  test.each([
    ['a name', 'https://voorbeeld.nl/plaatje.png'],
    ['this machine', 'http://127.0.0.1:9/'],
  ])('an image of %s is refused and recorded when the policy lets it through', async (_, address) => {
    await app.page.goto('about:blank');
    await app.page.evaluate(
      (src) =>
        new Promise<void>((resolve) => {
          const image = new Image();
          image.onerror = () => resolve();
          image.src = src;
        }),
      address,
    );
    expect(await app.requests()).toEqual([{ url: address, method: 'GET', kind: 'image' }]);
  });

  test('nothing is recorded of a page that keeps to itself', async () => {
    await fetchFrom(app, 'page.js');
    expect(await app.requests()).toEqual([]);
  });
});

describe('leaving the page', () => {
  test('the app is asked, and the page stays where it is', async () => {
    await app.page.evaluate(() => location.assign('https://voorbeeld.nl/'));
    await expect.poll(async () => (await seenBy(app)).navigations).toEqual(['https://voorbeeld.nl/']);
    expect(await app.page.textContent('#groet')).toBe('Hallo');
    expect(await app.requests()).toEqual([]);
  });

  test('the app is not asked when it loads the page again itself, or a test does', async () => {
    await app.page.reload();
    expect(await app.page.textContent('#groet')).toBe('Hallo');
    expect((await seenBy(app)).navigations).toEqual([]);
    await app.page.evaluate(() => location.reload());
    await expect.poll(async () => (await seenBy(app)).navigations).toEqual(['app://proef/index.html']);
  });

  test('a page that crashes is told to the app, which loads it again', async () => {
    const crashed = app.page;
    await crashed.goto('chrome://crash').catch(() => {});
    await expect.poll(() => app.page !== crashed && app.page.textContent('#groet')).toBe('Hallo');
    expect((await seenBy(app)).events).toContain('crashed');
  });

  test('a new window is asked for and not opened; its address opens outside', async () => {
    await app.page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://voorbeeld.nl/a?b=1#c', target: '_blank', textContent: 'link' });
      document.body.append(link);
    });
    await app.page.click('a');
    await expect.poll(async () => (await seenBy(app)).windows).toEqual(['https://voorbeeld.nl/a?b=1#c']);
    expect(await app.opened()).toEqual([{ kind: 'link', target: 'https://voorbeeld.nl/a?b=1#c' }]);
    await expect.poll(() => app.page.context().pages().length).toBe(1);
    expect(await app.requests()).toEqual([]);
  });

  test('permissions that the app refuses are refused', async () => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'clipboard-read'] as PermissionName[];
      const statuses = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
      return statuses.map(({ state }) => state);
    });
    expect(states).not.toContain('granted');
  });
});
