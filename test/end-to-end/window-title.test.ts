import { expect, test } from 'vitest';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

test('the title of the window is the onderwerp of the letter, and the program alone on the start screen', async () => {
  const app = await startApp({ files: [letterFile('een-wens')] });
  await app.page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
  expect(await app.page.title()).toBe('Reactie op uw wens bij het ontwerp-Mobiliteitsplan – Collegebrief');
  await app.page.getByRole('button', { name: 'Brieven' }).click();
  await app.page.waitForFunction(() => document.title === 'Collegebrief');
  await app.close();
});
