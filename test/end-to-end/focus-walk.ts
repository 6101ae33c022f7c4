import type { Page } from 'playwright-core';

/** A place where Tab stops. */
export type Stop = {
  /** Tells it from every other element of the page. */
  id: string;
  role: string;
  name: string;
  /** The same for all that is drawn in the same way: its element and class, those around it, and its state. */
  look: string;
  box: { x: number; y: number; width: number; height: number };
  isInDialog: boolean;
  isInText: boolean;
};

const MOST_PRESSES = 150;

/**
 * Presses a key, usually Tab, until it comes round, and lets `visit` look at each stop. Out of the text of the letter it
 * goes with Escape and Tab, because there Tab goes from veld to veld. Throws when the key changes nothing or never comes
 * round.
 */
export async function walk(page: Page, key: string, visit: (stop: Stop) => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = [];
  let before = await focusedStop(page);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (before?.isInText) await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    const stop = await focusedStop(page);
    if (stop !== undefined && stop.id === before?.id) throw new Error(`${key} does not leave ${nameOf(stop)}`);
    before = stop;
    // Past the last stop the page itself has the focus, as the bars of a browser would have.
    if (stop === undefined) continue;
    if (stops.some(({ id }) => id === stop.id)) return stops;
    await visit(stop);
    stops.push(stop);
  }
  throw new Error(`${key} does not come round: ${stops.map(nameOf).join(' > ')}`);
}

/** For people: "button Exporteren". */
export function nameOf({ role, name }: Stop): string {
  return `${role} ${name}`.slice(0, 80);
}

/** What has the focus, with its name as assistive technology has it; nothing when that is the page itself. */
async function focusedStop(page: Page): Promise<Stop | undefined> {
  const place = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const marks = Object.assign(globalThis, { tabStops: Reflect.get(globalThis, 'tabStops') ?? new Map() }).tabStops;
    if (!marks.has(element)) marks.set(element, `${marks.size}`);
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      id: marks.get(element) as string,
      box: { x, y, width, height },
      look: [element, element.parentElement, element.parentElement?.parentElement]
        .map((part) => `${part?.tagName} ${part?.className} ${part?.getAttribute('aria-pressed')}`)
        .join(' in '),
      isInDialog: element.closest('dialog') !== null,
      isInText: element.closest('[contenteditable="true"]') !== null,
    };
  });
  return place && { ...place, ...(await roleAndName(page)) };
}

async function roleAndName(page: Page): Promise<{ role: string; name: string }> {
  const snapshot = await page.locator(':focus').first().ariaSnapshot();
  // A summary has no role of ARIA; its words are its name.
  const [, summary] = /^- text: (.+)$/m.exec(snapshot) ?? [];
  if (summary !== undefined && (await page.locator('summary:focus').count()) === 1) {
    return { role: 'summary', name: summary };
  }
  const [, role = '', name = ''] = /^- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(snapshot) ?? [];
  return { role, name };
}
