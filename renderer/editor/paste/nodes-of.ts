import type { Alinea, Block, Cel, Inline, Item, Lijst, Punt, PuntBlock, Rij } from '../../../letter/body/body.ts';
import { linesOf, type PastedBlock, type PastedItem } from './pasted-block.ts';

type FreshId = () => string;

/** What was pasted, as blocks of running text with ids of their own. */
export function blockOf(block: PastedBlock, freshId: FreshId): Block {
  switch (block.type) {
    case 'alinea':
    case 'tussenkop':
      return { type: block.type, id: freshId(), children: block.children };
    case 'opsomming':
    case 'nummering':
      return { type: block.type, id: freshId(), children: block.items.map((item) => itemOf(item, freshId)) };
    case 'tabel':
      return { type: 'tabel', id: freshId(), children: block.rows.map((row) => rijOf(row, freshId)) };
  }
}

export function itemOf({ children, sublijst }: PastedItem, freshId: FreshId): Item {
  const alinea = alineaOf(children, freshId);
  if (sublijst === undefined) return { type: 'item', id: freshId(), children: [alinea] };
  return { type: 'item', id: freshId(), children: [alinea, sublijstOf(sublijst, freshId)] };
}

/** A punt for every item and every alinea: a list of ten wensen gives ten. */
export function puntenOf(blocks: readonly PastedBlock[], freshId: FreshId): Punt[] {
  return blocks.flatMap((block): Punt[] => {
    if ('items' in block) return block.items.map((item) => puntOf(itemOf(item, freshId).children, freshId));
    return linesOf([block]).map((line) => puntOf([alineaOf(line, freshId)], freshId));
  });
}

export function alineaOf(children: Inline[], freshId: FreshId): Alinea {
  return { type: 'alinea', id: freshId(), children };
}

function sublijstOf({ type, items }: NonNullable<PastedItem['sublijst']>, freshId: FreshId): Lijst {
  return { type, id: freshId(), children: items.map((item) => itemOf({ children: item }, freshId)) };
}

function puntOf(children: PuntBlock[], freshId: FreshId): Punt {
  return { type: 'punt', id: freshId(), children };
}

function rijOf(row: Inline[][], freshId: FreshId): Rij {
  const children = row.map((cell): Cel => ({ type: 'cel', id: freshId(), children: cell }));
  return { type: 'rij', id: freshId(), children };
}
