import type { Settings } from '../../main/contract.ts';

const THEMES: Record<Settings['thema'], string | undefined> = { systeem: undefined, licht: 'light', donker: 'dark' };

/** Gives the page the theme: `theme.css` reads `data-theme` of the root, and follows the system without it. */
export function applyTheme(thema: Settings['thema']): void {
  const root = document.documentElement;
  const theme = THEMES[thema];
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
}
