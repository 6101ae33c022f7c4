import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { canvasesDrawn } from './canvases-drawn.ts';
import { writeExampleCopies } from './example-copies.ts';
import { NOW } from './example-desk.ts';
import { byKey, dialog, type Screen } from './screen.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Zoeken in de brieven van deze map' });

/** From the first start to the letters of a folder, with the dialogs that lie over it. */
export const START_SCREENS: readonly Screen[] = [
  {
    name: 'welkom',
    kind: 'screen',
    async open({ page }) {
      await page.getByRole('heading', { name: 'Welkom bij Collegebrief' }).waitFor();
      await page.keyboard.type('A. Voorbeeld');
    },
    async close({ page }) {
      await page.getByRole('button', { name: 'Beginnen' }).press('Enter');
    },
  },
  {
    name: 'start-zonder-map',
    kind: 'screen',
    async open({ page }) {
      await page.getByText('Kies de map waarin uw brieven staan.').waitFor();
      await canvasesDrawn(page);
    },
  },
  {
    name: 'start-lege-map',
    kind: 'screen',
    async open({ app, page, empty }) {
      await app.answer({ dialog: 'open', choose: [empty] });
      await page.getByRole('main').getByRole('button', { name: 'Map kiezen…' }).press('Enter');
      await page.getByText('In deze map staan nog geen brieven.').waitFor();
      await canvasesDrawn(page);
    },
    async close({ app, page, letters }) {
      await app.answer({ dialog: 'open', choose: [letters] });
      await page.getByRole('main').getByRole('button', { name: 'Andere map…' }).press('Enter');
    },
  },
  {
    name: 'start',
    kind: 'screen',
    async open({ page }) {
      await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
      await canvasesDrawn(page);
    },
  },
  {
    name: 'start-zoeken',
    kind: 'screen',
    async open({ page }) {
      await page.keyboard.press('Control+F');
      await page.keyboard.type('werkbedrijf');
      await page.getByText(/brieven gevonden/).waitFor();
    },
    async close({ page }) {
      await search(page).press('Escape');
      await page.getByRole('heading', { name: 'Begin met een sjabloon' }).waitFor();
    },
  },
  {
    name: 'start-niets-gevonden',
    kind: 'screen',
    async open({ page }) {
      await page.keyboard.press('Control+F');
      await page.keyboard.type('zeppelin');
      await page.getByText('Geen brief gevonden').waitFor();
    },
    async close({ page }) {
      await search(page).press('Escape');
      await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
      await canvasesDrawn(page);
    },
  },
  dialog('nieuwe-brief', 'Nieuwe brief', {
    from: search,
    async open({ page }) {
      await page.keyboard.press('Control+N');
      await canvasesDrawn(page);
    },
  }),
  dialog('instellingen', 'Instellingen', { from: search, open: byKey('Control+,') }),
  dialog('sneltoetsen', 'Sneltoetsen', { from: search, open: byKey('F1') }),
  dialog('over', 'Over Collegebrief', {
    from: search,
    async open({ app, page }) {
      await app.menu('about');
      await page.locator('dialog summary').last().waitFor();
    },
  }),
  dialog('fout', 'De brief kan niet worden geopend', {
    from: (page) => page.getByRole('row', { name: /kapot\.brief/ }),
    open: byKey('Enter'),
  }),
  dialog('herstelkopieen', 'Herstelkopieën', {
    from: search,
    async open({ app, page, letters }) {
      await writeExampleCopies(app.userData, join(letters, 'E26.000183.brief'), NOW);
      await app.menu('recovery');
      await page.getByRole('heading', { name: /^Verschil/ }).waitFor();
    },
  }),
  dialog('hersteld', 'Er zijn 2 brieven hersteld', {
    async open({ page }) {
      await page.reload();
      await page.getByRole('heading', { name: /^Verschil/ }).waitFor();
    },
  }),
];
