import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startApp } from '../end-to-end/harness/start-app.ts';
import { seenBy, startFixture } from './fixtures/fixture-app.ts';

describe('dialogs', () => {
  test('the answers of the test come back as Electron gives them, in order', async () => {
    const app = await startFixture({
      answers: [
        { dialog: 'open', choose: ['/een.brief', '/twee.brief'] },
        { dialog: 'message', press: 'Nee' },
        { dialog: 'save', choose: 'cancel' },
      ],
    });
    await app.answer({ dialog: 'save', choose: '/drie.brief' });
    const ask = (channel: string) => app.page.evaluate((name) => window.proef.ask(name), channel);
    expect(await ask('open')).toEqual({ canceled: false, filePaths: ['/een.brief', '/twee.brief'] });
    expect(await ask('ask')).toEqual({ response: 1, checkboxChecked: false });
    expect(await ask('save')).toEqual({ canceled: true, filePath: '' });
    expect(await ask('save')).toEqual({ canceled: false, filePath: '/drie.brief' });
    const dialogs = await app.dialogs();
    expect(dialogs.map(({ kind, options }) => [kind, options.title ?? options.message])).toEqual([
      ['open', 'Openen'],
      ['message', 'Bewaren?'],
      ['save', 'Bewaren'],
      ['save', 'Bewaren'],
    ]);
    await app.close();
  });

  test('a dialog without an answer is an error, and closing the app says so again', async () => {
    const app = await startFixture();
    const told = await app.page.evaluate(() => window.proef.ask('open').catch((error: Error) => error.message));
    expect(told).toContain('for which the test has no answer');
    await expect(app.close()).rejects.toThrow('Dialogs without an answer');
  });

  test('an answer of another kind, or a button that is not there, is an error', async () => {
    const app = await startFixture({ answers: [{ dialog: 'message', press: 'Misschien' }] });
    const ask = (channel: string) =>
      app.page.evaluate((name) => window.proef.ask(name).catch((error: Error) => error.message), channel);
    expect(await ask('save')).toContain('for which the test has no answer');
    expect(await ask('ask')).toContain('The message box has no button "Misschien"');
    await expect(app.close()).rejects.toThrow('Dialogs without an answer');
  });
});

describe('the application menu', () => {
  test('an item is chosen by its id', async () => {
    const app = await startFixture();
    await app.menu('bericht');
    expect(await app.notices()).toEqual([{ name: 'notice', notice: 'van het menu' }]);
    await app.close();
  });

  test.each([
    ['niets', "The application menu has no item 'niets'."],
    ['uit', "The menu item 'uit' is disabled or hidden."],
    ['rol', "The stand-in does not offer the action of the menu item 'rol' (role 'undo')"],
  ])('%s cannot be chosen', async (id, message) => {
    const app = await startFixture();
    await expect(app.menu(id)).rejects.toThrow(message);
    await app.close();
  });
});

describe('the end', () => {
  test('closing the last window ends the app with exit code 0', async () => {
    const app = await startFixture();
    expect(await app.closeWindow()).toBe(true);
    expect(await app.ended).toBe(0);
    expect(app.page.isClosed()).toBe(true);
    await app.close();
  });

  test('a window with something unsaved stays open, and the page is told', async () => {
    const app = await startFixture();
    await app.page.evaluate(() => window.proef.ask('unsaved', true));
    expect(await app.closeWindow()).toBe(false);
    expect(app.page.isClosed()).toBe(false);
    expect(await app.notices()).toEqual([{ name: 'close-requested', notice: null }]);
    expect((await seenBy(app)).events).toEqual(['close']);
    await app.page.evaluate(() => window.proef.ask('unsaved', false));
    expect(await app.closeWindow()).toBe(true);
    await app.close();
  });

  test('the exit code is that of app.exit', async () => {
    const app = await startFixture();
    await app.page.evaluate(() => void window.proef.ask('end'));
    expect(await app.ended).toBe(7);
    await app.close();
  });

  test('killing it leaves no process, and its data can be opened again', async () => {
    const userData = mkdtempSync(join(tmpdir(), 'collegebrief-twice-'));
    const first = await startFixture({ userData });
    await first.kill();
    expect(await first.ended).toBeNull();
    expect(() => process.kill(first.mainProcess.pid, 0)).toThrow();
    const second = await startFixture({ userData });
    expect(await second.page.evaluate(() => window.proef.ask('facts'))).toMatchObject({ userData });
    await second.close();
    expect(existsSync(userData)).toBe(true);
    rmSync(userData, { recursive: true });
  });
});

describe('what the system tells', () => {
  test('a second start and a double click arrive as events', async () => {
    const app = await startFixture();
    await app.emit('second-instance', ['collegebrief', 'b.brief'], '/');
    await app.emit('open-file', '/tmp/c.brief');
    expect((await seenBy(app)).events).toEqual([
      ['second-instance', ['collegebrief', 'b.brief']],
      ['open-file', '/tmp/c.brief'],
    ]);
    await app.close();
  });

  test('files of the command line, name, version and folders are as in Electron', async () => {
    const app = await startFixture({ files: ['a.brief'] });
    expect(await app.page.evaluate(() => window.proef.ask('facts'))).toEqual({
      userData: app.userData,
      name: 'Collegebrief',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      argv: [`--user-data-dir=${app.userData}`, 'a.brief'],
    });
    await app.close();
  });
});

describe('what is not offered', () => {
  test.each([
    ['badge', 'app.setBadgeCount'],
    ['event', "the event 'gpu-info-update' of app"],
    ['popup', 'Menu.popup'],
  ])('%s throws with its name, and the output says it too', async (use, name) => {
    const app = await startFixture();
    const told = await app.page.evaluate(
      (which) => window.proef.ask('absent', which).catch((error: Error) => error.message),
      use,
    );
    expect(told).toContain(`NotOffered: The stand-in does not offer ${name}`);
    expect(app.output()).toContain(`The stand-in does not offer ${name}`);
    await app.close();
  });

  test('a main bundle that cannot be read is an error with its reason', async () => {
    const main = join(import.meta.dirname, 'fixtures', 'bestaat-niet.js');
    await expect(startApp({ main, electron: false })).rejects.toThrow(/could not start.*bestaat-niet/s);
  });
});
