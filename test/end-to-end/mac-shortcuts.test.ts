import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0';

test('on macOS Command with H is left to the system, and Option Command F replaces', async () => {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setUserAgentOverride', { userAgent: MAC, platform: 'MacIntel' });
  await page.reload();
  const text = page.getByRole('textbox', { name: 'Tekst van de brief' });
  const bar = page.getByRole('search', { name: 'Zoeken en vervangen' });
  if ((await text.count()) === 0)
    await page
      .getByRole('row', { name: /E26\.000183/ })
      .or(text)
      .first()
      .waitFor();
  await text.focus();
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      if (event.key === 'h') document.title = event.defaultPrevented ? 'taken' : 'left';
    });
  });
  await page.keyboard.press('Meta+h');
  await expect.poll(() => page.title()).toBe('left');
  expect(await bar.count()).toBe(0);
  await page.evaluate(() => {
    const init = { key: 'ƒ', code: 'KeyF', metaKey: true, altKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await bar.waitFor();
  await page.keyboard.press('F1');
  const shortcuts = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await shortcuts.getByText('⌥⌘F', { exact: true }).waitFor();
  expect(await shortcuts.getByText('⌘H', { exact: true }).count()).toBe(0);
});
