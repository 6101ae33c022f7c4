const KEY = 'collegebrief.typografie';

/** Whether quotes, dashes and the like are put right while typing. On, until the user switches it off on this computer. */
export function isTypographyOn(): boolean {
  return localStorage.getItem(KEY) !== 'uit';
}

/** Switches the help while typing on or off, for every letter on this computer. */
export function setTypography(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'uit');
}
