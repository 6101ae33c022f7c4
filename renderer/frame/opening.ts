import type { Letter } from '../../letter/model/letter.ts';

/** A letter that is on its way to the screen. */
export type Opening = {
  /** What is going on, in words. */
  readonly what: string;
  /** The letter that the program was started with: no other screen is shown before it. */
  readonly isFirst: boolean;
  /** It turned out to be so large that drawing it takes long as well: that is said at once. */
  readonly isLarge: boolean;
};

export function openingOf(what: string, isFirst = false, isLarge = false): Opening {
  return { what, isFirst, isLarge };
}

/** Drawing more parts than these takes over half a second. */
const MANY_PARTS = 2000;

/** Whether drawing a letter takes so long that it must be said. The parts of sections are counted: alineas, lists, punten. */
export function isLargeLetter({ body }: Letter): boolean {
  return body.reduce((sum, { children }) => sum + children.length, 0) > MANY_PARTS;
}
