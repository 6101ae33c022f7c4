import type { Alinea, Body, Punt, Reactie } from '../body/body.ts';
import { emptyAlinea, emptyReactie } from '../body/empty-nodes.ts';
import type { PuntInput } from './new-letter-input.ts';

/**
 * A body with its lists of punten filled and every punt paired with its reactie. A list for which nothing is given has
 * one empty punt.
 */
export function puntSections(body: Body, given: Record<string, PuntInput[]>, newId: () => string): Body {
  const lists = new Map<string, { punt: Punt; input: PuntInput }[]>();
  for (const section of body) {
    if (section.type !== 'punten') continue;
    const inputs = Object.hasOwn(given, section.key) ? (given[section.key] ?? []) : [];
    const filled = inputs.length > 0 ? inputs : [{ tekst: '' }];
    lists.set(
      section.key,
      filled.map((input) => ({ punt: puntFrom(input, newId), input })),
    );
  }
  return body.map((section) => {
    if (section.type === 'punten') {
      return { ...section, children: (lists.get(section.key) ?? []).map(({ punt }) => punt) };
    }
    if (section.type !== 'reacties') return section;
    const pairs = lists.get(section.punten) ?? [];
    return { ...section, children: pairs.map(({ punt, input }) => reactieFrom(punt.id, input, newId)) };
  });
}

function puntFrom({ tekst }: PuntInput, newId: () => string): Punt {
  return { type: 'punt', id: newId(), children: alineas(tekst, newId) };
}

function reactieFrom(punt: string, { titel = '', reactie = '' }: PuntInput, newId: () => string): Reactie {
  const empty = emptyReactie(punt, newId);
  const [kop] = empty.children;
  return { ...empty, children: [{ ...kop, children: [{ text: titel }] }, ...alineas(reactie, newId)] };
}

/** At least one; a blank line parts two, another line break is a space. */
function alineas(text: string, newId: () => string): Alinea[] {
  const texts = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((one) => one.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter((one) => one !== '');
  return (texts.length > 0 ? texts : ['']).map((one) => ({ ...emptyAlinea(newId), children: [{ text: one }] }));
}
