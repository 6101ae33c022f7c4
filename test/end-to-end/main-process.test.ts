import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WindowApi } from '../../main/contract.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';

declare const window: { collegebrief: WindowApi; open(address: string): unknown; location: { href: string } };

let folder = '';
let app: RunningApp;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brieven-'));
  copyFileSync('test/letters/E26.000183.brief', join(folder, 'seed.brief'));
});
afterEach(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a page can do nothing but what the contract says', () => {
  beforeEach(async () => {
    app = await startApp();
  });

  test('no way out: it stays where it is, opens no window and reaches no network', async () => {
    const before = app.page.url();
    await app.page.evaluate(() => {
      window.location.href = 'https://voorbeeld.nl/';
      window.open('https://voorbeeld.nl/');
    });
    const fetched = await app.page.evaluate(() =>
      fetch('https://voorbeeld.nl/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
    expect(app.page.url()).toBe(before);
    expect(app.page.context().pages()).toHaveLength(1);
    expect(await app.opened()).toEqual([]);
  });

  test('no code from text, and no Node', async () => {
    const outcome = await app.page.evaluate(async () => {
      // Not at once: what a debugger evaluates itself may make code from text.
      const isBlocked = new Promise<boolean>((resolve) => {
        setTimeout(() => {
          try {
            new Function('return 1')();
            resolve(false);
          } catch {
            resolve(true);
          }
        });
      });
      return {
        isBlocked: await isBlocked,
        names: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
        api: Object.keys(window.collegebrief),
        isFrozen: Object.isFrozen(window.collegebrief),
      };
    });
    expect(outcome).toEqual({ isBlocked: true, names: [], api: ['ask', 'listen'], isFrozen: true });
  });

  test('no file by its path, no unknown request, no shape that was not agreed', async () => {
    const refusals = await app.page.evaluate(async () => {
      const { ask } = window.collegebrief as unknown as { ask(name: string, input: unknown): Promise<unknown> };
      const words = (error: unknown) => String(error);
      return [
        await ask('letter:open', { file: '/etc/passwd' }).catch(words),
        await ask('letter:open', { file: 'abcdef' }).catch(words),
        await ask('settings:save', { naam: 7 }).catch(words),
        await ask('shell:run', {}).catch(words),
      ];
    });
    expect(refusals[0]).toMatch(/does not have the agreed shape/);
    expect(refusals[1]).toMatch(/failed inside the program/);
    expect(refusals[2]).toMatch(/does not have the agreed shape/);
    expect(refusals[3]).toMatch(/not in the contract/);
    expect(app.output()).not.toMatch(/passwd/);
  });
});

describe('the life of the window', () => {
  test('a second start opens its letter in the first', async () => {
    app = await startApp();
    await app.page.evaluate(() => window.collegebrief.ask('app:start', {}));
    await app.emit('second-instance', ['collegebrief', '--flag', 'seed.brief'], folder);
    await expect.poll(async () => (await app.notices()).map(({ name }) => name)).toContain('open-file');
    expect((await app.notices()).at(-1)?.notice).toMatchObject({ name: 'seed.brief', folder });
  });

  test('closing with something that is not saved asks the window, and closes when the window says so', async () => {
    app = await startApp();
    await app.page.evaluate(() => window.collegebrief.ask('window:unsaved', { unsaved: true }));
    expect(await app.closeWindow()).toBe(false);
    expect((await app.notices()).map(({ name }) => name)).toContain('close-requested');
    await app.page.evaluate(() => window.collegebrief.ask('window:close', {})).catch(() => undefined);
    expect(await app.ended).toBe(0);
    expect(JSON.parse(readFileSync(join(app.userData, 'venster.json'), 'utf8'))).toMatchObject({
      width: 1440,
      height: 900,
    });
  });

  test('closing with everything saved ends the program', async () => {
    app = await startApp();
    expect(await app.closeWindow()).toBe(true);
    expect(await app.ended).toBe(0);
  });

  test('settings that are broken do not stop the program, and are put aside', async () => {
    const userData = mkdtempSync(join(folder, 'gegevens-'));
    writeFileSync(join(userData, 'instellingen.json'), '{ kapot');
    app = await startApp({ userData });
    const { settings } = await app.page.evaluate(() => window.collegebrief.ask('app:start', {}));
    expect(settings.isWelcomed).toBe(false);
    expect(readFileSync(join(userData, 'instellingen.json.kapot'), 'utf8')).toBe('{ kapot');
  });

  test('a link of a letter opens after its address was shown', async () => {
    app = await startApp({
      answers: [
        { dialog: 'message', press: 'Openen' },
        { dialog: 'message', press: 'Annuleren' },
      ],
    });
    for (const href of ['https://www.nijmegen.nl/', 'https://www.arnhem.nl/']) {
      await app.page.evaluate((address) => window.collegebrief.ask('link:open', { href: address }), href);
    }
    expect(await app.opened()).toEqual([{ kind: 'link', target: 'https://www.nijmegen.nl/' }]);
    expect((await app.dialogs()).map(({ options }) => options.detail)).toEqual([
      'https://www.nijmegen.nl/',
      'https://www.arnhem.nl/',
    ]);
  });
});
