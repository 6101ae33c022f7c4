import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../end-to-end/harness/start-app.ts';

const main = join(import.meta.dirname, 'fixtures', 'main.js');

test('it opens the page of the app', async () => {
  const app = await startApp({ main, electron: false });
  expect(await app.page.textContent('#groet')).toBe('Hallo');
  await app.close();
});
