import type { CDPSession, Page } from 'playwright-core';
import { CLIPBOARDS } from './clipboards.ts';
import type { Deed } from './deed.ts';

type Point = { x: number; y: number };

/** Does what a monkey does, without waiting until the window has followed. */
export async function carryOut(page: Page, client: CDPSession, deed: Deed): Promise<void> {
  switch (deed.do) {
    case 'key':
      return page.keyboard.press(deed.key);
    case 'type':
      return type(page, deed.text);
    case 'paste':
      return paste(page, CLIPBOARDS[deed.what] ?? {});
    case 'wait':
      return page.waitForTimeout(deed.ms);
    case 'compose':
      return compose(page, client, deed);
    case 'tool':
      return press(page, '[role="toolbar"] button', deed.which);
    case 'field':
      return press(page, 'aside :is(input, textarea)', deed.which);
    case 'click':
      return click(page, deed);
    case 'drag':
      return drag(page, deed);
  }
}

async function click(page: Page, { at, part, times, shift }: Deed & { do: 'click' }): Promise<void> {
  const place = (await isModal(page)) ? undefined : await placeInText(page, at, part);
  if (place === undefined) return;
  if (shift) await page.keyboard.down('Shift');
  await page.mouse.click(place.x, place.y, { clickCount: times });
  if (shift) await page.keyboard.up('Shift');
}

async function drag(page: Page, deed: Deed & { do: 'drag' }): Promise<void> {
  const from = (await isModal(page)) ? undefined : await placeInText(page, deed.from, deed.from % 100);
  if (from === undefined) return;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const to = (await placeInText(page, deed.to, deed.to % 100, true)) ?? from;
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/** A sign that no key has comes from outside the page, which puts it nowhere but in a field or a text. */
async function type(page: Page, text: string): Promise<void> {
  if (/^[ -~]*$/u.test(text) || (await isInField(page))) await page.keyboard.type(text);
}

function isInField(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement: active } = document;
    return (
      active instanceof HTMLElement &&
      (active.isContentEditable || active.matches('textarea, input:not([type]), input[type="text"]'))
    );
  });
}

function isModal(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('dialog[open]') !== null);
}

/** As Chromium reports a paste: a `paste` event that is made does nothing. */
function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((entries) => {
    if (document.activeElement?.hasAttribute('data-slate-editor') !== true) return;
    const dataTransfer = new DataTransfer();
    for (const [type, value] of Object.entries(entries)) dataTransfer.setData(type, value);
    const init = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new InputEvent('beforeinput', init));
  }, data);
}

/** An input method, or a dead key: the text changes while it is being composed. */
async function compose(page: Page, client: CDPSession, { text, ending }: Deed & { do: 'compose' }): Promise<void> {
  if (!(await isInField(page))) return;
  const show = (so: string) =>
    client.send('Input.imeSetComposition', { text: so, selectionStart: so.length, selectionEnd: so.length });
  const signs = [...text];
  for (const index of signs.keys()) await show(signs.slice(0, index + 1).join(''));
  if (ending === 'cancel') return void (await show(''));
  if (ending === 'undo') await page.keyboard.press('Control+Z');
  // The system has an input method finish before a click is heard.
  await client.send('Input.insertText', { text });
  if (ending !== 'click' || (await isModal(page))) return;
  const place = await placeInText(page, 3, 50, true);
  if (place !== undefined) await page.mouse.click(place.x, place.y);
}

/** Clicks one of the controls that can be clicked now. */
async function press(page: Page, selector: string, which: number): Promise<void> {
  const point = await page.evaluate(
    ([css, number]) => {
      const all = [...document.querySelectorAll(css)].filter((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(x + width / 2, y + height / 2);
        return there !== null && (element.contains(there) || there.contains(element));
      });
      const rect = all[number % Math.max(all.length, 1)]?.getBoundingClientRect();
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    [selector, which] as const,
  );
  if (point !== undefined) await page.mouse.click(point.x, point.y);
}

/** A place in one of the texts of the letter, scrolled into view unless it must be in view already. */
function placeInText(page: Page, which: number, part: number, inView = false): Promise<Point | undefined> {
  return page.evaluate(
    ([number, share, mustBeInView]) => {
      const paper = document.querySelector('.cb-letter-editor')?.getBoundingClientRect();
      const all = [...document.querySelectorAll('[data-slate-editor] [data-slate-leaf]')].filter((leaf) => {
        const rect = leaf.getBoundingClientRect();
        return paper !== undefined && (!mustBeInView || (rect.top > paper.top && rect.bottom < paper.bottom));
      });
      const leaf = all[number % Math.max(all.length, 1)];
      if (leaf === undefined) return undefined;
      if (!mustBeInView) leaf.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...leaf.getClientRects()];
      const rect = rects[number % Math.max(rects.length, 1)];
      return rect && { x: rect.x + (rect.width * share) / 100, y: rect.y + rect.height / 2 };
    },
    [which, part, inView] as const,
  );
}
