import { attribute, childrenOf, type HtmlNode, tagOf } from './html-node.ts';

/** Nothing in a letter needs a cell that reaches over more columns; a hostile page may say a billion. */
const WIDEST = 50;

/**
 * The cells of a table, all rows equally long; where a cell reaches over several columns `undefined` fills the rest.
 * `undefined` as a whole for a table that is no table of data: one of a single column, or with tables in it.
 */
export function tableRows(table: HtmlNode): (HtmlNode | undefined)[][] | undefined {
  if (childrenOf(table).some(holdsTable)) return undefined;
  const rows = rowsIn(table)
    .map(cellsIn)
    .filter((row) => row.length > 0);
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (widest < 2) return undefined;
  return rows.map((row) => [...row, ...Array.from({ length: widest - row.length }, () => undefined)]);
}

function holdsTable(node: HtmlNode): boolean {
  return tagOf(node) === 'table' || childrenOf(node).some(holdsTable);
}

function rowsIn(node: HtmlNode): HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (tagOf(child) === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(tagOf(child)) ? rowsIn(child) : [];
  });
}

function cellsIn(row: HtmlNode): (HtmlNode | undefined)[] {
  return childrenOf(row).flatMap((cell): (HtmlNode | undefined)[] => {
    if (tagOf(cell) !== 'td' && tagOf(cell) !== 'th') return [];
    const span = Math.min(Math.max(Number.parseInt(attribute(cell, 'colspan'), 10) || 1, 1), WIDEST);
    return [cell, ...Array.from({ length: span - 1 }, () => undefined)];
  });
}
