import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfFocus } from './focus-look.ts';
import { nameOf, type Stop, walk } from './focus-walk.ts';
import { type Desk, startDesk } from './screens/example-desk.ts';
import { atScreen, SCREENS } from './screens.ts';

let desk: Desk;
/** The looks of stops that were seen already: one line of the form is drawn as the other. */
const looked = new Set<string>();

beforeAll(async () => {
  desk = await startDesk();
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => desk?.close());

test.each(SCREENS)(
  'on $name every stop has a name, is in view and shows the focus, and backwards are the same',
  async (screen) => {
    const faults: string[] = [];
    async function stay(stop: Stop): Promise<void> {
      if (screen.kind === 'dialog' && !stop.isInDialog) faults.push(`${nameOf(stop)} lies outside the dialog`);
    }
    async function look(stop: Stop): Promise<void> {
      await stay(stop);
      if (looked.has(stop.look)) return;
      looked.add(stop.look);
      faults.push(...(await faultsOfFocus(desk.page, stop)).map((fault) => `${nameOf(stop)} ${fault}`));
    }

    await atScreen(desk, screen, async () => {
      const [forth, back] = screen.kind === 'menu' ? ['ArrowDown', 'ArrowUp'] : ['Tab', 'Shift+Tab'];
      const stops = await walk(desk.page, forth, look);
      expect(stops.length).toBeGreaterThan(1);
      const backwards = await walk(desk.page, back, stay);
      expect(namesOf(backwards)).toEqual(namesOf(stops));
      expect(faults).toEqual([]);
    });
    const { from } = screen;
    if (from === undefined) return;
    const isBack = () => from(desk.page).evaluate((element) => element === document.activeElement);
    await expect.poll(isBack, { message: 'the focus is back where it was', timeout: 3000 }).toBe(true);
  },
);

/** In an order of their own: a walk begins wherever the focus was. */
function namesOf(stops: readonly Stop[]): string[] {
  return stops.map(nameOf).toSorted();
}

test('a stop without a name, out of view or without a ring is seen', async () => {
  const { page, close } = await startDesk();
  await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { outline: none !important } [type="submit"] { position: fixed; right: -0.75rem }');
    document.adoptedStyleSheets = [sheet];
    document.querySelector('[type="submit"]')?.replaceChildren();
  });
  const seen: string[] = [];
  await walk(page, 'Tab', async (stop) => {
    if (stop.role === 'button') seen.push(...(await faultsOfFocus(page, stop)));
  });
  for (const fault of [/no accessible name/, /in view for \d+ %/, /no style of its own/, /looks the same/])
    expect(seen.join('\n')).toMatch(fault);
  await close();
});
