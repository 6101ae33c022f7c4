import type { Body } from '../body.ts';

/** The number of a punt: its position, from 1, in the list in which it stands. `undefined` if the body has no such punt. */
export function puntNumber(body: Body, puntId: string): number | undefined {
  for (const section of body) {
    if (section.type !== 'punten') continue;
    const index = section.children.findIndex((punt) => punt.id === puntId);
    if (index >= 0) return index + 1;
  }
  return undefined;
}
