import type { Inline, Lijst } from '../../../letter/body/body.ts';
import type { PastedBlock, PastedItem, PastedLijst } from './pasted-block.ts';

/** What was pasted, line by line: how Word and plain text write it down. `level` counts from 1. */
export type PastedLine =
  | { soort: 'alinea' | 'kop'; inlines: Inline[] }
  | { soort: 'item'; level: number; type: Lijst['type']; inlines: Inline[] }
  | { soort: 'tabel'; rows: Inline[][][] };

/** Puts items that follow each other in lists of at most two levels; deeper ones come on the second. */
export function linesToBlocks(lines: readonly PastedLine[]): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let base = 1;
  for (const line of lines) {
    if (line.soort === 'tabel') blocks.push({ type: 'tabel', rows: line.rows });
    else if (line.soort !== 'item') {
      blocks.push({ type: line.soort === 'kop' ? 'tussenkop' : 'alinea', children: line.inlines });
    } else {
      const last = blocks.at(-1);
      if (last === undefined || !('items' in last)) base = line.level;
      addItem(blocks, line, base);
    }
  }
  return blocks;
}

function addItem(blocks: PastedBlock[], { level, type, inlines }: PastedLine & { soort: 'item' }, base: number): void {
  const list = openList(blocks, level > base ? undefined : type);
  const above = list?.items.at(-1);
  if (level > base && above !== undefined) addInner(above, type, inlines);
  else if (list !== undefined) list.items.push({ children: inlines });
  else blocks.push({ type, items: [{ children: inlines }] });
}

/** The list that is being filled, if an item of this type (any, when none is given) belongs to it. */
function openList(blocks: readonly PastedBlock[], type: Lijst['type'] | undefined): PastedLijst | undefined {
  const last = blocks.at(-1);
  if (last === undefined || !('items' in last)) return undefined;
  return type === undefined || last.type === type ? last : undefined;
}

function addInner(above: PastedItem, type: Lijst['type'], inlines: Inline[]): void {
  if (above.sublijst === undefined) above.sublijst = { type, items: [inlines] };
  else above.sublijst.items.push(inlines);
}
