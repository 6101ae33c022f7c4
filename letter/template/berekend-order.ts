import type { BerekendDefinition } from './template.ts';
import type { TemplateFault } from './template-fault.ts';
import type { ReadText } from './text-reader.ts';

type Read = { readonly definition: BerekendDefinition; readonly read: ReadText };

/** The computed texts in an order in which each stands behind those that it uses; a fault for each circle. */
export function berekendOrder(
  all: readonly Read[],
  place: string,
): { readonly order: readonly Read[]; readonly faults: readonly TemplateFault[] } {
  const order: Read[] = [];
  const faults: TemplateFault[] = [];
  const visit = (one: Read, path: readonly Read[]): void => {
    if (order.includes(one)) return;
    if (path.includes(one)) {
      const circle = [...path.slice(path.indexOf(one)), one].map(({ definition }) => definition.naam);
      faults.push(circleFault(circle, `${place}berekend[${all.indexOf(one)}].tekst`));
      return;
    }
    for (const other of all) if (one.read.used.has(other.definition.naam)) visit(other, [...path, one]);
    if (!order.includes(one)) order.push(one);
  };
  for (const one of all) visit(one, []);
  return { order, faults };
}

function circleFault(circle: readonly string[], place: string): TemplateFault {
  return {
    kind: 'template-names',
    place,
    sentence: `Deze berekende tekst gebruikt zichzelf: ${circle.join(' > ')}.`,
    remedy: 'Haal een van deze namen uit de tekst.',
  };
}
