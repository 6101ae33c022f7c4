import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Stop } from './focus-walk.ts';

/** Around an element, so that a ring outside it is seen as well. */
const MARGIN = 6;
/** In pixels. A ring of 2 px around the smallest target (24 px) has some 190; a caret is 1 px by the height of a line. */
const LEAST_RING = 40;
const LEAST_CARET = 8;

/**
 * Why people would not see that this stop has the focus; nothing when they would. Without the focus both must be
 * different: the style of the element or what lies around it, and the picture of the place. In running text it is the
 * caret that shows it.
 */
export async function faultsOfFocus(page: Page, stop: Stop): Promise<string[]> {
  const faults: string[] = [];
  if (stop.name === '') faults.push('has no accessible name');
  const seen = await partInView(page);
  if (seen < 0.95) faults.push(`is in view for ${Math.round(seen * 100)} %`);
  // The caret does not blink away in the moment after it moved.
  if (stop.isInText) await page.keyboard.press('ArrowRight');
  const focused = await lookAt(page, stop);
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    Object.assign(globalThis, { lookedAt: element });
    element.blur();
  });
  const without = await lookAt(page, stop);
  await page.evaluate(() => {
    (Reflect.get(globalThis, 'lookedAt') as HTMLElement).focus({ preventScroll: true });
    Reflect.deleteProperty(globalThis, 'lookedAt');
  });
  const pixels = differentPixels(focused.picture, without.picture);
  if (focused.style === without.style && !stop.isInText) faults.push('has no style of its own for the focus');
  if (pixels < (stop.isInText ? LEAST_CARET : LEAST_RING)) faults.push(`looks the same without the focus (${pixels})`);
  return faults;
}

async function lookAt(page: Page, stop: Stop): Promise<{ style: string; picture: PNG }> {
  return { picture: await pictureAround(page, stop), style: await styleAround(page) };
}

/** How much of the element with the focus lies inside all that scrolls around it; of a tall one a strip is enough. */
function partInView(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          const isTall = (entry?.boundingClientRect.height ?? 0) > 200;
          const isStripSeen = isTall && (entry?.intersectionRect.height ?? 0) > 100;
          resolve(isStripSeen ? 1 : (entry?.intersectionRatio ?? 0));
        });
        observer.observe(document.activeElement as Element);
      }),
  );
}

/** The computed outline, shadow, border and ground of the element, the boxes around it and what is drawn before and after. */
function styleAround(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shown = ['outline', 'box-shadow', 'border', 'background-color', 'inset'];
    const element = (Reflect.get(globalThis, 'lookedAt') ?? document.activeElement) as Element;
    const around: Element[] = [];
    for (let at: Element | null = element; at !== null && around.length < 4; at = at.parentElement) around.push(at);
    return around
      .flatMap((at) => [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(at, pseudo)))
      .map((style) => shown.map((name) => style.getPropertyValue(name)).join())
      .join('\n');
  });
}

async function pictureAround(page: Page, { box, isInText }: Stop): Promise<PNG> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  const x = Math.max(0, box.x - MARGIN);
  const y = Math.max(0, box.y - MARGIN);
  const clip = {
    x,
    y,
    width: Math.max(1, Math.min(width, box.x + box.width + MARGIN) - x),
    height: Math.max(1, Math.min(height, box.y + box.height + MARGIN) - y),
  };
  return PNG.sync.read(await page.screenshot({ clip, animations: 'disabled', caret: isInText ? 'initial' : 'hide' }));
}

function differentPixels(one: PNG, other: PNG): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const distance = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
      0,
    );
    if (distance > 60) count += 1;
  }
  return count;
}
