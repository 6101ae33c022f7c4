/** Light or dark window: as the system says, or fixed. */
export type ThemeChoice = 'systeem' | 'licht' | 'donker';

const KEY = 'collegebrief.thema';

/** The choice of last time; kept in the window's own storage, so that it is there before the first paint. */
export function themeChoice(): ThemeChoice {
  const kept = localStorage.getItem(KEY);
  return kept === 'licht' || kept === 'donker' ? kept : 'systeem';
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'systeem') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, choice);
  applyTheme(choice);
}

/** Gives the page the theme: `theme.css` reads `data-theme` of the root. */
export function applyTheme(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'systeem') delete root.dataset.theme;
  else root.dataset.theme = choice === 'donker' ? 'dark' : 'light';
}
