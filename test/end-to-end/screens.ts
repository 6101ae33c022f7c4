import type { Page } from 'playwright-core';
import type { Desk } from './screens/example-desk.ts';
import { LETTER_SCREENS } from './screens/letter-screens.ts';
import type { Screen } from './screens/screen.ts';
import { START_SCREENS } from './screens/start-screens.ts';

/**
 * Every screen and dialog of the window and the way to it, each from the one before. The checks of accessibility, focus
 * and zoom walk this list, and the pictures in docs/schermen are made from it.
 */
export const SCREENS: readonly Screen[] = [...START_SCREENS, ...LETTER_SCREENS];

/** Opens a screen, does something there, and makes way for the next, also when that something fails. */
export async function atScreen(desk: Desk, screen: Screen, visit: () => Promise<void>): Promise<void> {
  await screen.from?.(desk.page).focus();
  await screen.open(desk);
  try {
    await visit();
  } finally {
    await screen.close?.(desk);
  }
}

/** Resolves when nothing moves or fades any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
  });
}
