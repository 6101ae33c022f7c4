import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, NOW, startDesk } from '../end-to-end/screens/example-desk.ts';
import { atScreen, SCREENS, settled } from '../end-to-end/screens.ts';
import { looksTheSame } from './looks-the-same.ts';
import { smallPng } from './small-png.ts';

const TARGET = join(import.meta.dirname, '../../docs/schermen');
const LARGEST = 150_000;

/** The pictures that were there: one that shows the same stays, byte for byte. */
const before = new Map<string, Buffer>();

let desk: Desk;
beforeAll(async () => {
  if (existsSync(TARGET)) for (const name of readdirSync(TARGET)) before.set(name, readFileSync(join(TARGET, name)));
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  desk = await startDesk();
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  await holdTime(desk.page);
});
afterAll(() => desk?.close());

/** Every time on a screen is that of the examples, in the time zone of the letters. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Amsterdam' });
}

test.each(SCREENS)('$name', async (screen) => {
  await atScreen(desk, screen, async () => {
    for (const [colorScheme, name] of [
      ['light', 'licht'],
      ['dark', 'donker'],
    ] as const) {
      await desk.page.emulateMedia({ colorScheme });
      await settled(desk.page);
      const picture = smallPng(await desk.page.screenshot({ animations: 'disabled', caret: 'hide' }));
      const file = `${screen.name}-${name}.png`;
      const was = before.get(file);
      writeFileSync(join(TARGET, file), was !== undefined && looksTheSame(was, picture) ? was : picture);
      expect(picture.length).toBeLessThan(LARGEST);
    }
  });
});
