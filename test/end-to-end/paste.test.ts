import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const CLIPBOARD = join(import.meta.dirname, '../renderer/editor/paste/clipboard');

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });

/** Pastes; returns how many ms it took until it stood in the letter. The screen follows. */
function paste(page: Page, type: string, value: string): Promise<number> {
  return text(page).evaluate(
    async (element, [name, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData(name, content);
      const init = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
      const start = performance.now();
      element.dispatchEvent(new InputEvent('beforeinput', init));
      const took = performance.now() - start;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return took;
    },
    [type, value] as const,
  );
}

const HOSTILE = `<html><head><base href="https://voorbeeld.nl/"><style>p { color: red }</style></head><body onload="a()">
<p style="color: red" onclick="b()">Uit een vreemde bron</p><img src="https://voorbeeld.nl/a.png" onerror="c()">
<svg><rect style="fill: red" onload="d()"/></svg><template><p style="color: blue">x</p></template></body></html>`;

test('pasting from any source says nothing in the console: no style, handler or base of it reaches the page', async () => {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await text(page).focus();
  await page.keyboard.press('Control+End');
  for (const file of readdirSync(CLIPBOARD)) {
    await paste(page, 'text/html', readFileSync(join(CLIPBOARD, file), 'utf8'));
  }
  await paste(page, 'text/html', HOSTILE);
  await text(page).getByText('Uit een vreemde bron').first().waitFor();
  await page.waitForTimeout(200);
  expect(said).toEqual([]);
});

test('a list of 2,000 wensen is in the letter within a second, each with a reactie', async () => {
  app = await startApp({ files: [letterFile('E26.000183')] });
  const { page } = app;
  await text(page).getByText('De gemeenteraad spreekt de wens uit dat het college').first().click();
  await page.keyboard.press('End');
  const lines = Array.from({ length: 2000 }, (_, index) => `${index + 1}. De raad wenst zaak ${index + 1}`);
  const took = await paste(page, 'text/plain', lines.join('\n'));
  const outline = page.getByRole('navigation', { name: 'Opbouw' });
  await outline.getByRole('button', { name: /^Wensen.*2\.?002/ }).waitFor();
  expect(took).toBeLessThan(1000);
});
