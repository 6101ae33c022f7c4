import type { Alinea, Bijlage, Cel, Punt, Reactie, Reactiekop } from './body.ts';

/** Gives an id that was never used in the letter. */
type FreshId = () => string;

/** An alinea without text. */
export function emptyAlinea(freshId: FreshId): Alinea {
  return { type: 'alinea', id: freshId(), children: [{ text: '' }] };
}

/** A punt of which the text still has to be written. */
export function emptyPunt(freshId: FreshId): Punt {
  return { type: 'punt', id: freshId(), children: [emptyAlinea(freshId)] };
}

/** The title of an answer, still to be written. */
export function emptyReactiekop(freshId: FreshId): Reactiekop {
  return { type: 'reactiekop', id: freshId(), children: [{ text: '' }] };
}

/** The answer that still has to be written to the punt with id `punt`. */
export function emptyReactie(punt: string, freshId: FreshId): Reactie {
  return { type: 'reactie', id: freshId(), punt, children: [emptyReactiekop(freshId), emptyAlinea(freshId)] };
}

/** A bijlage without a name yet. */
export function emptyBijlage(freshId: FreshId): Bijlage {
  return { type: 'bijlage', id: freshId(), children: [{ text: '' }] };
}

/** A cell without text. */
export function emptyCel(freshId: FreshId): Cel {
  return { type: 'cel', id: freshId(), children: [{ text: '' }] };
}
