import type { Page } from 'playwright-core';

/** Seventy-six keys, as many as in earlier measurements (tech.md, section 7). */
export const KEYS = 'het college neemt uw wens over en legt het besluit voor de zomer aan u voor ';

/** A fast typist: so many ms from key to key. */
const GAP = 80;

/**
 * When a key went down, when the page had done its painting of it, and when the frame after that began: by then it can
 * be seen. In ms on the clock of the page.
 */
export type RecordedKey = { down: number; painted: number; seen: number };

declare global {
  interface Window {
    benchKeys?: RecordedKey[];
  }
}

/** Puts the cursor at the end of the element in the middle of those that `selector` finds, and scrolls it into view. */
export async function putCursorInMiddle(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => {
    const elements = [...document.querySelectorAll(found)];
    const middle = elements[Math.floor(elements.length / 2)];
    if (middle === undefined) throw new Error(`Nothing is ${found}`);
    middle.closest<HTMLElement>('[contenteditable="true"]')?.focus();
    middle.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(middle);
    getSelection()?.collapseToEnd();
  }, selector);
  // Slate follows the selection of the page within a tenth of a second; a long letter is laid out meanwhile.
  await page.waitForTimeout(600);
}

/** Records every key from now on. The painting is over when a message gets through after the frame was made ready. */
export async function recordKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const recorded: RecordedKey[] = [];
    window.benchKeys = recorded;
    const onKey = ({ timeStamp: down }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        let painted: number | undefined;
        port1.onmessage = () => {
          painted = performance.now();
        };
        port2.postMessage(undefined);
        requestAnimationFrame(() => {
          const seen = performance.now();
          recorded.push({ down, painted: painted ?? seen, seen });
        });
      });
    addEventListener('keydown', onKey, { capture: true });
  });
}

/** Types the text at an even pace, whether the page keeps up or not; resolves when every key has been painted. */
export async function typeText(page: Page, text: string, gap = GAP): Promise<void> {
  const before = await page.evaluate(() => window.benchKeys?.length ?? 0);
  for (const key of text) {
    const next = performance.now() + gap;
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await new Promise((done) => setTimeout(done, Math.max(0, next - performance.now())));
  }
  await page.waitForFunction((count) => (window.benchKeys?.length ?? 0) >= count, before + text.length);
}

/** What was recorded until now; it begins anew. */
export async function takeRecordedKeys(page: Page): Promise<RecordedKey[]> {
  return page.evaluate(() => window.benchKeys?.splice(0) ?? []);
}
