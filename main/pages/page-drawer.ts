import type { Letter } from '../../letter/model/letter.ts';
import type { Result } from '../../letter/model/result.ts';
import type { DrawnLetter, DrawnPages } from '../contract.ts';
import type { PageRange } from './plan-part.ts';

/** `concept` marks each page as a draft. `shown`: the whole that the window shows, and which of its pages are in view. */
export type DrawOptions = { concept: boolean; shown?: ShownPages };
export type ShownPages = PageRange & { readonly drawing: number };

/** Draws the pages of letters for the window. */
export type PageDrawer = {
  /**
   * The pages as they are now. Of a long letter no more than those that changed in view, when the whole that is shown is
   * the last that was drawn.
   */
  draw(letter: Letter, options: DrawOptions): Promise<Result<DrawnLetter>>;
  /** The first page of the newest version of a template, in this huisstijl, with nothing filled in. */
  thumbnail(template: string, huisstijl: string): Promise<Result<DrawnPages>>;
};
