import type { Body } from '../body.ts';
import type { BodyFault } from '../body-faults.ts';
import { blocksOf } from '../queries/blocks-of.ts';
import { placeOf } from './place-of.ts';

/** Ids and keys that are given twice: each place but the first. */
export function uniqueFaults(body: Body): BodyFault[] {
  return [...doubledIds(body), ...doubledKeys(body)];
}

function doubledIds(body: Body): BodyFault[] {
  const seen = new Map<string, string>();
  return blocksOf(body).flatMap(({ node, path }): BodyFault[] => {
    const first = seen.get(node.id);
    const place = placeOf(path);
    if (first === undefined) {
      seen.set(node.id, place);
      return [];
    }
    return [
      {
        kind: 'body-id-doubled',
        place,
        sentence: `Het id ‘${node.id}’ staat ook bij ${first}.`,
        remedy: 'Geef dit onderdeel een id dat nog niet is gebruikt.',
      },
    ];
  });
}

function doubledKeys(body: Body): BodyFault[] {
  const seen = new Set<string>();
  return body.flatMap(({ key }, index): BodyFault[] => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        kind: 'body-key-doubled',
        place: placeOf([index]),
        sentence: `De sectie ‘${key}’ staat twee keer in de brief.`,
        remedy: 'Voeg de twee secties samen, of geef deze sectie haar eigen naam.',
      },
    ];
  });
}
