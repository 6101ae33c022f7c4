import type { Page } from 'playwright-core';

/**
 * What people would lose of the screen as it is now, a line each: the window scrolls sideways, something that can be
 * pressed or filled in cannot be brought into view or lies under something else, or a text is cut off without a way to
 * read it.
 */
export async function zoomLosses(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const tooWide = sideways > 0 ? [`the window is ${sideways} px too wide`] : [];
  return [...tooWide, ...(await lostControls(page)), ...(await cutTexts(page))];
}

function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, [tabindex="0"], [contenteditable="true"]';
    const top = [...document.querySelectorAll('dialog[open], :popover-open')].at(-1) ?? document.body;
    return [...top.querySelectorAll<HTMLInputElement>(controls)].filter(isShown).flatMap(loss);

    function isShown(control: HTMLInputElement): boolean {
      return !control.disabled && control.checkVisibility({ visibilityProperty: true }) && control.offsetHeight > 0;
    }

    function loss(control: HTMLInputElement): string[] {
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, right, top: upper, bottom } = control.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) return [`${nameOf(control)} sticks out of the window`];
      // Of what is higher than the window any part that is seen will do.
      const y = (Math.max(upper, 0) + Math.min(bottom, innerHeight)) / 2;
      const under = document.elementFromPoint((left + right) / 2, y);
      const own = [control, ...(control.labels ?? [])];
      return own.some((part) => part.contains(under)) ? [] : [`${nameOf(control)} lies under ${nameOf(under)}`];
    }

    function nameOf(element: Element | null): string {
      const name = element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 40);
      return `${element?.tagName.toLowerCase()}.${element?.className} "${name}"`;
    }
  });
}

function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = [...document.querySelectorAll('dialog[open], :popover-open')].at(-1) ?? document.body;
    return [...top.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => element.textContent?.trim() !== '' && element.checkVisibility())
      .filter(isLost)
      .map((element) => `${element.className} "${element.textContent?.slice(0, 60)}" is cut off`);

    /** A text that ends in dots is there to be read in whole when it has a tooltip. */
    function isLost(element: HTMLElement): boolean {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isTold = textOverflow === 'ellipsis' && element.closest('[title]') !== null;
      return ['hidden', 'clip'].includes(overflowX) && !isTold;
    }
  });
}
