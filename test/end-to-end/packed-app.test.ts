import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WindowApi } from '../../main/contract.ts';
import { packApp } from '../packaging/pack-app.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';

declare const window: { collegebrief: WindowApi };

let folder = '';
let app: RunningApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakket-'));
  const { archive } = await packApp(folder);
  // Only Electron reads an archive as a folder: what stands in it is laid out as such, far from the project.
  extractAll(archive, join(folder, 'app'));
  mkdirSync(join(folder, 'uit'));
  copyFileSync('test/letters/E26.000183.brief', join(folder, 'uit', 'seed.brief'));
  app = await startApp({
    main: join(folder, 'app', 'dist', 'main.js'),
    electron: false,
    files: [join(folder, 'uit', 'seed.brief')],
    answers: [{ dialog: 'open', choose: [join(folder, 'uit')] }],
  });
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the packed program shows its window, with the templates and huisstijlen that were packed', async () => {
  const { templates, huisstijlen } = await app.page.evaluate(() => window.collegebrief.ask('app:start', {}));
  expect(templates.map(({ id }) => id)).toEqual(readdirSync('templates'));
  expect(huisstijlen.map(({ id }) => id).sort()).toEqual(readdirSync('assets/huisstijlen').sort());
  await expect.poll(() => app.page.title()).toContain('Collegebrief');
});

test('it opens the letter that it was started with', async () => {
  const recent = () => app.page.evaluate(async () => (await window.collegebrief.ask('app:start', {})).recent);
  await expect.poll(async () => (await recent()).map(({ name }) => name)).toEqual(['seed.brief']);
});

test('it serves the fonts of the letters, and nothing else that was packed', async () => {
  const statuses = await app.page.evaluate(() =>
    Promise.all(
      ['fonts/open-sans/OpenSans-Regular.ttf', 'package.json', 'dist/main.js', 'fonts/open-sans/LICENTIE.txt'].map(
        async (address) => (await fetch(address)).status,
      ),
    ),
  );
  expect(statuses).toEqual([200, 404, 404, 404]);
});

test('it draws pages and exports DOCX and PDF with the native part that was packed', async () => {
  const outcome = await app.page.evaluate(async () => {
    const { ask } = window.collegebrief;
    const [file] = (await ask('app:start', {})).recent;
    const folder = await ask('export:choose-folder', {});
    const opened = await ask('letter:open', { file: file?.token ?? '' });
    if (!opened.ok || !folder.ok || folder.value === null) return { opened, folder };
    const { letter } = opened.value;
    await ask('copy:begin', { copy: 'a1', revision: 0, letter, isReadOnly: true });
    const drawn = await ask('pages:draw', { copy: 'a1', revision: 0, concept: true });
    if (drawn === 'behind') return { drawn };
    const exported = await ask('export:run', {
      letter,
      formats: ['docx', 'pdf'],
      folder: folder.value.token,
      name: 'uit',
      concept: false,
    });
    return {
      pages: drawn.ok && drawn.value.soort === 'geheel' && drawn.value.pageCount,
      files: exported.ok && exported.value.files.map(({ name }) => name),
    };
  });
  expect(outcome).toEqual({ pages: 2, files: ['uit.docx', 'uit.pdf'] });
  expect(
    readFileSync(join(folder, 'uit', 'uit.pdf'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
