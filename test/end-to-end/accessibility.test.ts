import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { type Desk, startDesk } from './screens/example-desk.ts';
import { atScreen, SCREENS, settled } from './screens.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk?.close());

test.each(SCREENS)('axe finds nothing on $name, light and dark; only parts of the window scroll', async (screen) => {
  await atScreen(desk, screen, async () => {
    expect(await desk.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      await settled(desk.page);
      expect(await axeFindings(desk.page), colorScheme).toEqual([]);
    }
  });
});
