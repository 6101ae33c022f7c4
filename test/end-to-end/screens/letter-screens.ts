import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { canvasesDrawn } from './canvases-drawn.ts';
import type { Desk } from './example-desk.ts';
import { byKey, dialog, type Screen } from './screen.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const toExport = (page: Page) => page.getByRole('button', { name: 'Exporteren', exact: true });
const back = (page: Page) => page.getByRole('button', { name: 'Brieven', exact: true });
const kenmerk = (page: Page) => page.locator('#gegeven-kenmerk');

/** A letter that is complete, with its panels and the dialogs over it, and one in which much is missing. */
export const LETTER_SCREENS: readonly Screen[] = [
  {
    name: 'brief-gegevens',
    kind: 'screen',
    async open({ page }) {
      await openLetter(page, /^Reactie op wensen/);
      await text(page).waitFor();
    },
  },
  panel('brief-controle', 'Control+2', (page) =>
    page.getByText('Alles wat de controle bekijkt, is in orde.').waitFor(),
  ),
  panel('brief-paginas', 'Control+3', canvasesDrawn),
  {
    name: 'brief-zoeken',
    kind: 'screen',
    async open({ page }) {
      await page.keyboard.press('Control+F');
      await page.keyboard.type('wens');
      await page.getByText(/^1 van \d+$/).waitFor();
    },
    async close({ page }) {
      await page.keyboard.press('Escape');
      await page.getByRole('search').waitFor({ state: 'detached' });
      await page.locator('[contenteditable="true"]:focus').waitFor();
    },
  },
  {
    name: 'brief-menu',
    kind: 'menu',
    async open({ page }) {
      await page.getByRole('button', { name: 'Veld', exact: true }).press('Enter');
      await page.getByRole('menu', { name: 'Veld' }).waitFor();
    },
    async close({ page }) {
      await page.keyboard.press('Escape');
      await page.getByRole('menu', { name: 'Veld' }).waitFor({ state: 'hidden' });
    },
  },
  dialog('koppeling', 'Koppeling', { from: text, open: byKey('Control+K') }),
  dialog('exporteren', 'Exporteren', {
    from: toExport,
    async open({ page }) {
      await page.keyboard.press('Control+E');
      await page.getByText('De controle heeft niets gevonden.').waitFor();
    },
  }),
  dialog('geexporteerd', 'Exporteren', {
    from: toExport,
    async open({ page }) {
      await page.keyboard.press('Control+E');
      await page.getByRole('dialog').getByRole('button', { name: 'Exporteren', disabled: false }).press('Enter');
      await page.getByText('De bestanden zijn gemaakt.').waitFor();
    },
  }),
  dialog('bestand-gewijzigd', 'Het bestand is intussen veranderd', {
    from: kenmerk,
    async open({ page, letters }) {
      await page.keyboard.press('Control+1');
      await kenmerk(page).fill('E26.000184');
      await kenmerk(page).focus();
      appendFileSync(join(letters, 'E26.000183.brief'), '\n');
      await page.keyboard.press('Control+S');
    },
  }),
  dialog('wijzigingen-opslaan', 'Wijzigingen opslaan?', { from: back, open: byKey('Enter') }),
  {
    name: 'brief-bevindingen',
    kind: 'screen',
    async open(desk) {
      await leaveLetter(desk);
      await openLetter(desk.page, /warmtevisie/);
      await desk.page.keyboard.press('Control+2');
      await desk.page
        .getByRole('status')
        .getByText(/\d fouten/)
        .waitFor();
    },
  },
  dialog('exporteren-met-fouten', 'Exporteren', {
    from: toExport,
    async open({ page }) {
      await page.keyboard.press('Control+E');
      await page.getByText('Tot dan kan de brief alleen als concept worden geëxporteerd.').waitFor();
    },
  }),
];

function panel(name: string, key: string, shown: (page: Page) => Promise<void>): Screen {
  return {
    name,
    kind: 'screen',
    async open({ page }) {
      await page.keyboard.press(key);
      await shown(page);
    },
  };
}

async function openLetter(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('row', { name }).first().press('Enter');
  await page.getByRole('navigation', { name: 'Opbouw' }).waitFor();
}

async function leaveLetter({ page }: Desk): Promise<void> {
  await back(page).press('Enter');
  await page.getByRole('button', { name: 'Niet opslaan' }).press('Enter');
  await page.getByRole('grid', { name: 'Brieven in deze map' }).waitFor();
}
