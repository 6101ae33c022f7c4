import type { Body, BodyElement, LetterText } from '../body.ts';
import type { BodyFault } from '../body-faults.ts';
import { placeOf } from './place-of.ts';

/** Text where only a computed value is printed: in an ondertekening, a veld or a verwijzing. It would never be seen. */
export function voidFaults(body: Body): BodyFault[] {
  return body.flatMap((section, index) => faultsIn(section, [index]));
}

function faultsIn(node: BodyElement | LetterText, path: readonly number[]): BodyFault[] {
  if ('text' in node) return [];
  if (node.type === 'ondertekening' || node.type === 'veld' || node.type === 'verwijzing') {
    return node.children.flatMap(({ text }, index) => (text === '' ? [] : [fault(node.type, [...path, index])]));
  }
  const faults: BodyFault[] = [];
  let index = 0;
  for (const child of node.children) {
    faults.push(...faultsIn(child, [...path, index]));
    index += 1;
  }
  return faults;
}

function fault(type: string, path: readonly number[]): BodyFault {
  return {
    kind: 'body-void-text',
    place: placeOf(path),
    sentence: `In een onderdeel van de soort ‘${type}’ staat tekst, en die wordt nooit afgedrukt.`,
    remedy: 'Zet de tekst in een alinea.',
  };
}
