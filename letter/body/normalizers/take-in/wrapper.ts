import type { Descendant } from 'slate';

type WrapperType = 'alinea' | 'punt' | 'bijlage' | 'opsomming' | 'item' | 'tabel' | 'rij' | 'cel';

/** An element to move nodes into. */
export function wrapper(type: WrapperType, id: string): Descendant {
  // Without children it does not fit its type yet; they are moved into it in the same step.
  return { type, id, children: [] } as Descendant;
}
