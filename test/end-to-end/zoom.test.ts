import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, startDesk } from './screens/example-desk.ts';
import { atScreen, SCREENS, settled } from './screens.ts';
import { zoomLosses } from './zoom-losses.ts';

describe('at 200 %, with reduced motion', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    // What is left of a window of 1440 by 900 at twice the size.
    await desk.page.setViewportSize({ width: 720, height: 450 });
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => desk?.close());

  test.each(SCREENS)('$name loses nothing, and nothing moves', async (screen) => {
    await atScreen(desk, screen, async () => {
      expect(await movements(desk.page)).toEqual([]);
      expect(await zoomLosses(desk.page)).toEqual([]);
    });
  });
});

test('what falls off the window, lies under something or is cut off is seen', async () => {
  const desk = await startDesk();
  await desk.page.setViewportSize({ width: 720, height: 450 });
  // An empty window loses nothing: the screen must be there first.
  await desk.page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  expect(await zoomLosses(desk.page)).toEqual([]);
  await desk.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'form { min-width: 60rem } h1 { width: 3rem; overflow: hidden } label { position: fixed; inset: 0 }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const losses = (await zoomLosses(desk.page)).join('\n');
  for (const kind of ['px too wide', 'lies under label', 'is cut off']) expect(losses).toContain(kind);
  await desk.close();
});

/** Animations that run, and elements that would glide or fade when they change. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map(({ id, playState }) => `animation ${id} ${playState}`);
    const gliding = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const isSlow = transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
      return isSlow || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return [...running, ...gliding.map(({ tagName, className }) => `${tagName}.${className}`)];
  });
}

describe('with the colours of the system (forced colours)', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await desk.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  });
  afterAll(() => desk?.close());

  test.each(SCREENS)('on $name the focus and what is chosen are told by more than a ground', async (screen) => {
    await atScreen(desk, screen, async () => {
      await settled(desk.page);
      await pressToStop(desk.page, screen.kind === 'menu' ? 'ArrowDown' : 'Tab');
      expect(await outlineOfFocused(desk.page)).not.toBe('none 0px');
      expect(await invisibleChoices(desk.page)).toEqual([]);
    });
  });
});

/** Presses the key until something has the focus: past the last stop the page itself has it. */
async function pressToStop(page: Page, key: string): Promise<void> {
  do await page.keyboard.press(key);
  while (await page.evaluate(() => document.activeElement === document.body));
}

/** The outline of what has the focus, with the caret of the running text counting as one. */
function outlineOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    if (focused.isContentEditable) return 'caret';
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return outlineStyle === 'none' ? 'none 0px' : `${outlineStyle} ${outlineWidth}`;
  });
}

/** The system takes every ground away: what is chosen or pressed must look different by a border, outline or weight. */
function invisibleChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chosen = '[aria-selected="true"], [aria-pressed="true"], [aria-current]:not([aria-current="false"])';
    return [...document.querySelectorAll(chosen)].filter((element) => !isMarked(element)).map(nameOf);

    function isMarked(element: Element): boolean {
      const other = [...(element.parentElement?.children ?? [])].find(
        (sibling) => sibling !== element && sibling.className === element.className && !sibling.matches(chosen),
      );
      const own = lookOf(element);
      return other === undefined ? own.hasAdjust || own.hasLine : own.text !== lookOf(other).text;
    }

    function lookOf(element: Element) {
      const style = getComputedStyle(element);
      const cell = getComputedStyle(element.firstElementChild ?? element);
      const before = getComputedStyle(element, '::before');
      const text = [style, cell, before]
        .map(({ border, outline, boxShadow, fontWeight, backgroundColor, color, textDecoration }) =>
          [border, outline, boxShadow, fontWeight, backgroundColor, color, textDecoration].join(),
        )
        .join('|');
      return { text, hasAdjust: style.forcedColorAdjust === 'none', hasLine: !/^0px/.test(style.border) };
    }

    function nameOf(element: Element): string {
      return `${element.className} ${element.textContent?.slice(0, 40)}`;
    }
  });
}
