import blocks from './layout/blocks.typ?raw';
import brief from './layout/brief.typ?raw';
import firstPage from './layout/first-page.typ?raw';
import huisstijl from './layout/huisstijl.typ?raw';
import keepTogether from './layout/keep-together.typ?raw';
import letterhead from './layout/letterhead.typ?raw';
import lists from './layout/lists.typ?raw';
import ondertekening from './layout/ondertekening.typ?raw';
import pageEdges from './layout/page-edges.typ?raw';
import placeMark from './layout/place-mark.typ?raw';
import runningText from './layout/running-text.typ?raw';
import tables from './layout/tables.typ?raw';
import typeStyle from './layout/type-style.typ?raw';

/** The file of the layout that a compiler starts from. It reads the files of `layout-data.ts`. */
export const LAYOUT_MAIN = 'brief.typ';

/** The whole layout, by file name. All files stand in one folder. */
export const LAYOUT_SOURCES: Readonly<Record<string, string>> = {
  'blocks.typ': blocks,
  [LAYOUT_MAIN]: brief,
  'first-page.typ': firstPage,
  'huisstijl.typ': huisstijl,
  'keep-together.typ': keepTogether,
  'letterhead.typ': letterhead,
  'lists.typ': lists,
  'ondertekening.typ': ondertekening,
  'page-edges.typ': pageEdges,
  'place-mark.typ': placeMark,
  'running-text.typ': runningText,
  'tables.typ': tables,
  'type-style.typ': typeStyle,
};
