import type { Cel, Tabel } from '../body/body.ts';
import { canonicalJson } from './canonical-json.ts';
import { joinInlines } from './join-inlines.ts';
import { joinValue } from './pick-side.ts';

/**
 * A table that two people changed, with the changes of both: in different cells, or in different sentences of one cell;
 * rows and columns that one of them added, removed or moved. `undefined` when both changed the rows or columns, or the
 * same words, or one removed a cell that the other changed.
 */
export function joinTabel(base: Tabel | undefined, ours: Tabel, theirs: Tabel): Tabel | undefined {
  const whole = joinValue(base, ours, theirs, (tabel) => (tabel === undefined ? '' : canonicalJson(tabel)));
  if (whole.isJoined && whole.value !== undefined) return whole.value;
  if (base === undefined) return undefined;
  const shape = joinValue(gridOf(base), gridOf(ours), gridOf(theirs), (grid) => grid);
  if (!shape.isJoined) return undefined;
  const shaped = shape.value === gridOf(ours) ? ours : theirs;
  return joinCells(base, ours, theirs, shaped);
}

function joinCells(base: Tabel, ours: Tabel, theirs: Tabel, shaped: Tabel): Tabel | undefined {
  const [was, left, right] = [cellsOf(base), cellsOf(ours), cellsOf(theirs)];
  const joined = new Map<string, Cel>();
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const cel = joinCel(was.get(id), left.get(id), right.get(id));
    if (cel === undefined) return undefined;
    joined.set(id, cel);
  }
  const children = shaped.children.map((rij) => ({
    ...rij,
    children: rij.children.map((cel) => joined.get(cel.id) ?? cel),
  }));
  return { ...shaped, children };
}

/** A cell that one side removed is in the way only when the other changed it. */
function joinCel(base: Cel | undefined, ours: Cel | undefined, theirs: Cel | undefined): Cel | undefined {
  if (ours !== undefined && theirs !== undefined) {
    const children = joinInlines(base?.children, ours.children, theirs.children);
    return children === undefined ? undefined : { ...ours, children: [...children] };
  }
  const kept = ours ?? theirs;
  return base === undefined || canonicalJson(kept) === canonicalJson(base) ? kept : undefined;
}

/** The ids of rows and cells, as they stand. */
function gridOf({ children }: Tabel): string {
  return JSON.stringify(children.map((rij) => [rij.id, rij.children.map(({ id }) => id)]));
}

function cellsOf({ children }: Tabel): ReadonlyMap<string, Cel> {
  return new Map(children.flatMap((rij) => rij.children.map((cel) => [cel.id, cel])));
}
