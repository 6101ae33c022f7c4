import { FrameAnchorType, FrameWrap, type IFrameOptions } from 'docx';
import { twipsOfMm } from './page-units.ts';

/**
 * A frame at a fixed place of the page, in mm from its left and upper edge. Its paragraphs stay ordinary paragraphs in
 * the order in which they are written, for a screen reader as much as for Word.
 */
export function pageFrame(x: number, y: number, width: number): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: twipsOfMm(x), y: twipsOfMm(y) },
    width: twipsOfMm(width),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.AROUND,
  };
}
