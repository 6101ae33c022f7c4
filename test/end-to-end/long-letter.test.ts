import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Alinea } from '../../letter/body/body.ts';
import type { Letter } from '../../letter/model/letter.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const body = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });

/** Does it; returns how many ms it took until the screen showed it. */
async function timed(page: Page, act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return performance.now() - start;
}

/** About sixty pages, with six hits of "de" in each alinea. */
function sixtyPages(letter: Letter): Letter {
  const text = 'De raad vraagt de stukken van de vergadering, de lijst en de brief waarin de wens stond. '.repeat(4);
  const alineas = Array.from(
    { length: 600 },
    (_, index): Alinea => ({ type: 'alinea', id: `erbij${index}`, children: [{ text: `${text}${index}` }] }),
  );
  return {
    ...letter,
    body: letter.body.map((section, index) =>
      index === 0 && section.type === 'tekst' ? { ...section, children: [...section.children, ...alineas] } : section,
    ) as Letter['body'],
  };
}

test('with thousands of hits marked, taking the text away and getting it back does not freeze the window', async () => {
  app = await startApp({ files: [letterFile('een-wens', sixtyPages)] });
  const { page } = app;
  await body(page).waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('de');
  await page
    .getByRole('search')
    .getByText(/van \d{4}/)
    .waitFor();
  await body(page).focus();
  await page.keyboard.press('Control+a');
  await page.waitForTimeout(500);
  const took = [
    await timed(page, () => page.keyboard.press('Delete')),
    await timed(page, () => page.keyboard.press('Control+z')),
  ];
  expect(await body(page).getByText('599').count()).toBe(1);
  // Six seconds when the marks are looked for in the letter as it was, or follow the page.
  for (const ms of took) expect(ms).toBeLessThan(3000);
});

test('redoing a list of 2,000 wensen that was pasted and undone takes no square of its length', async () => {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  await body(page).getByText('De gemeenteraad spreekt de wens uit dat het college').first().click();
  await page.keyboard.press('End');
  const lines = Array.from({ length: 2000 }, (_, index) => `${index + 1}. De raad wenst zaak ${index + 1}`);
  await body(page).evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    const init = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    element.dispatchEvent(new InputEvent('beforeinput', init));
  }, lines.join('\n'));
  // By class: the accessible names of thousands of lines take the test tool long.
  const rows = page.locator('.cb-outline__row');
  const wensen = (count: string) => rows.filter({ hasText: new RegExp(`^Wensen.*[^0-9]${count}$`, 's') });
  await wensen('2002').waitFor();
  await page.keyboard.press('Control+z');
  await wensen('2').waitFor();
  const took = await timed(page, () => page.keyboard.press('Control+y'));
  await wensen('2002').waitFor();
  expect(await rows.count()).toBeGreaterThan(4000);
  expect(took).toBeLessThan(4000);
});
