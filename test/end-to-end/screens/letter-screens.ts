import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { lockTime } from '../../../main/locks/lock-line.ts';
import { readLetter } from '../letter-file.ts';
import { canvasesDrawn } from './canvases-drawn.ts';
import { type Desk, NOW } from './example-desk.ts';
import { byKey, dialog, type Screen } from './screen.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de brief' });
const toExport = (page: Page) => page.getByRole('button', { name: 'Exporteren', exact: true });
const back = (page: Page) => page.getByRole('button', { name: 'Brieven', exact: true });
const onderwerp = (page: Page) => page.locator('#gegeven-onderwerp');
const locked = (page: Page) => page.getByRole('row', { name: /fietsbrug/ });

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
  panel('brief-versies', 'Control+4', async (page) => {
    // The second of the list: at what time it was depends on where this runs.
    await page.getByRole('tabpanel').getByRole('checkbox').nth(1).press('Space');
    await page.getByRole('heading', { name: 'Veranderd sinds' }).waitFor();
    await page.getByText(/^Verschil op/).waitFor();
  }),
  dialog('mijlpaal', 'Mijlpaal vastleggen', { from: text, open: ({ app }) => app.menu('milestone') }),
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
  dialog('samenvoegen', 'Twee teksten samenvoegen', {
    from: onderwerp,
    async open({ page, letters }) {
      await page.keyboard.press('Control+1');
      await onderwerp(page).fill('Reactie op de wensen van de raad over het WerkBedrijf');
      await onderwerp(page).focus();
      writeAsAnother(
        join(letters, 'E26.000183.brief'),
        'Wensen en bedenkingen bij de overeenkomst met het WerkBedrijf',
      );
      await page.keyboard.press('Control+S');
    },
  }),
  {
    name: 'samenvoegen-wacht',
    kind: 'screen',
    open: ({ page }) => page.getByRole('button', { name: 'Verder met samenvoegen' }).waitFor(),
  },
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
  {
    name: 'start-in-gebruik',
    kind: 'screen',
    async open({ page, letters }) {
      // The window has kept what it showed before; a name on a lock is read when the list is.
      writeFileSync(join(letters, '.~lock.fietsbrug.brief#'), lockOfAnother());
      await back(page).press('Enter');
      await locked(page).getByText('In gebruik bij C. Voorbeeld').waitFor();
    },
  },
  dialog('in-gebruik', 'Deze brief is in gebruik', { from: locked, open: byKey('Enter') }),
  {
    name: 'alleen-lezen',
    kind: 'screen',
    async open({ page }) {
      await locked(page).press('Enter');
      await page.getByRole('button', { name: 'Alleen lezen' }).press('Enter');
      await page.getByText(/^C\. Voorbeeld werkt aan deze brief/).waitFor();
    },
  },
];

/**
 * Made on another computer, so that nobody can say whether its program still runs. Of the day on which this runs: the main
 * process, which reads it, has no other clock.
 */
function lockOfAnother(): string {
  const day = lockTime(new Date()).slice(0, 'dd.mm.jjjj'.length);
  return `C. Voorbeeld,cvoorbeeld,PC-0042,${day} 13:40,file:///C:/Users/cvoorbeeld/Collegebrief?proces=4711;`;
}

/** Somebody else saves the letter with another onderwerp, a minute ago. */
function writeAsAnother(path: string, onderwerp: string): void {
  const letter = readLetter(path);
  writeFileSync(path, writeBriefFile({ ...letter, gegevens: { ...letter.gegevens, onderwerp } }));
  const then = new Date(NOW.getTime() - 60_000);
  utimesSync(path, then, then);
}

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
