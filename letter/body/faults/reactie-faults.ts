import type { Body, Punt, ReactiesSection } from '../body.ts';
import type { BodyFault } from '../body-faults.ts';
import { placeOf } from './place-of.ts';

/** Sections of reacties that do not hold exactly one reactie for each punt of their list, in the order of the list. */
export function reactieFaults(body: Body): BodyFault[] {
  return body.flatMap((section, index) => {
    if (section.type !== 'reacties') return [];
    const list = body.find((other) => other.type === 'punten' && other.key === section.punten);
    if (list?.type !== 'punten') return [listMissing(section, index)];
    const faults = [...strayReacties(section, list.children, index), ...missingReacties(section, list.children, index)];
    return faults.length > 0 ? faults : orderFaults(section, list.children, index);
  });
}

function listMissing(section: ReactiesSection, index: number): BodyFault {
  return {
    kind: 'body-list-missing',
    place: placeOf([index]),
    sentence: `Deze sectie beantwoordt de lijst ‘${section.punten}’, en die staat niet in de brief.`,
    remedy: 'Voeg de lijst toe, of noem hier een lijst die er wel is.',
  };
}

function strayReacties(section: ReactiesSection, punten: readonly Punt[], index: number): BodyFault[] {
  const known = new Set(punten.map(({ id }) => id));
  const seen = new Set<string>();
  return section.children.flatMap(({ punt }, position): BodyFault[] => {
    const place = placeOf([index, position]);
    if (!known.has(punt)) {
      return [
        {
          kind: 'body-reactie-orphan',
          place,
          sentence: `Deze reactie hoort bij punt ‘${punt}’, en dat staat niet in de lijst ‘${section.punten}’.`,
          remedy: 'Laat de reactie naar een punt van de lijst wijzen, of verwijder haar.',
        },
      ];
    }
    if (!seen.has(punt)) {
      seen.add(punt);
      return [];
    }
    return [
      {
        kind: 'body-reactie-doubled',
        place,
        sentence: `Op punt ‘${punt}’ staat hier een tweede reactie.`,
        remedy: 'Voeg de reacties op dit punt samen.',
      },
    ];
  });
}

function missingReacties(section: ReactiesSection, punten: readonly Punt[], index: number): BodyFault[] {
  const answered = new Set(section.children.map(({ punt }) => punt));
  return punten
    .filter(({ id }) => !answered.has(id))
    .map(({ id }) => ({
      kind: 'body-reactie-missing',
      place: placeOf([index]),
      sentence: `Voor punt ‘${id}’ ontbreekt de reactie.`,
      remedy: 'Voeg een reactie op dit punt toe.',
    }));
}

function orderFaults(section: ReactiesSection, punten: readonly Punt[], index: number): BodyFault[] {
  return section.children.flatMap(({ punt }, position): BodyFault[] => {
    if (punten[position]?.id === punt) return [];
    return [
      {
        kind: 'body-reactie-order',
        place: placeOf([index, position]),
        sentence: `De reactie op punt ‘${punt}’ staat niet op de plaats van dat punt.`,
        remedy: 'Zet de reacties in de volgorde van de punten.',
      },
    ];
  });
}
