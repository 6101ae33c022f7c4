import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { sectionByKey } from '../../letter/body/queries/section-by-key.ts';
import { textOf } from '../../letter/body/queries/text-of.ts';
import type { RunningApp } from './harness/running-app.ts';
import { startApp } from './harness/start-app.ts';
import { goToPlace, saveByKey } from './keyboard.ts';
import { letterFile, readLetter } from './letter-file.ts';

/** What does most harm in a window: each is put in as one line. */
const NASTIEST = [
  'مُنَاقَشَةُ سُبُلِ اِسْتِخْدَامِ שלום \u202eomgekeerd\u202c \u2066vast\u2069',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮ 👩🏽‍🦰👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇳🇱 0️⃣',
  'nul\u200bbreed\u200c\u200d\u2060\ufeff\u00ad',
  '<script>globalThis.uitgevoerd=1</script><img src=x onerror="globalThis.uitgevoerd=1"><svg onload=globalThis.uitgevoerd=1>',
  '"><iframe srcdoc="<script>parent.uitgevoerd=1</script>">{{constructor.constructor("globalThis.uitgevoerd=1")()}}$',
  'javascript:globalThis.uitgevoerd=1 &lt;b&gt; &#0; %00 \\u0000 #panic("weg") ]]>',
  'lang'.repeat(2500),
] as const;
const CONTROLS = 'tab\u0001en\u0008bel\u0007esc\u001b[31mdel\u007f';
const ALL = `${NASTIEST.join(' ')} ${CONTROLS}`;

let app: RunningApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

async function open(file: string): Promise<{ page: Page; errors: string[] }> {
  app = await startApp({ files: [file] });
  const { page } = app;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
  return { page, errors };
}

/** As the clipboard of another program does it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', plain);
    const options = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new InputEvent('beforeinput', options));
  }, text);
}

/** What the fields and the paper show of the four texts. */
async function shown(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+1');
  const field = (name: string) => page.getByRole('complementary').getByRole('textbox', { name, exact: true });
  const paper = await page.getByRole('textbox', { name: 'Tekst van de brief' }).textContent();
  return [await field('Onderwerp').inputValue(), await field('Stuk, kort').inputValue(), paper ?? ''];
}

test('the nastiest texts in onderwerp, veld, wens and reactie run nothing, are saved, and open as the same', async () => {
  const file = letterFile('E26.000183');
  const { page, errors } = await open(file);

  await page.keyboard.press('Control+1');
  const long = ALL.slice(0, 10_000);
  for (const name of ['Onderwerp', 'Stuk, kort']) {
    await page.getByRole('complementary').getByRole('textbox', { name, exact: true }).fill(long);
  }
  await goToPlace(page, '1.');
  await page.keyboard.press('End');
  for (const text of NASTIEST) await paste(page, text);
  await goToPlace(page, 'Ad wens 2');
  await page.keyboard.press('End');
  for (const text of NASTIEST) await page.keyboard.insertText(text);
  await paste(page, CONTROLS);
  await saveByKey(page);

  const letter = readLetter(file);
  expect(letter.gegevens.onderwerp).toBe(long);
  expect(letter.gegevens.velden.stuk_kort).toBe(long);
  const text = (key: string) =>
    sectionByKey(letter.body, key)
      ?.children.map((node) => textOf(node))
      .join('\n') ?? '';
  for (const nasty of NASTIEST) {
    // What is pasted has no hyphens that another program put in to break its lines.
    expect(text('wensen')).toContain(nasty.replaceAll('\u00ad', ''));
    expect(text('reacties')).toContain(nasty);
  }
  // The program of another may leave a sign out, but the words around it are there.
  expect(text('reacties').replace(/\p{Cc}/gu, '')).toContain(CONTROLS.replace(/\p{Cc}/gu, ''));
  expect(await page.evaluate(() => 'uitgevoerd' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
  const before = await shown(page);
  expect(before[0]).toBe(long);

  await app?.close();
  const again = await open(file);
  expect(await shown(again.page)).toEqual(before);
  expect(await again.page.evaluate(() => 'uitgevoerd' in globalThis)).toBe(false);
  expect(again.errors).toEqual([]);
  expect(readLetter(file)).toEqual(letter);
}, 120_000);
