import type { Letter } from '../../letter/model/letter.ts';
import type { Result } from '../../letter/model/result.ts';
import type { DrawnPages } from '../contract.ts';

/** Draws the pages of letters for the window. */
export type PageDrawer = {
  /** The pages as they are now; `concept` marks each of them as a draft. */
  draw(letter: Letter, options: { concept: boolean }): Promise<Result<DrawnPages>>;
  /** The first page of the newest version of a template, in this huisstijl, with nothing filled in. */
  thumbnail(template: string, huisstijl: string): Promise<Result<DrawnPages>>;
};
