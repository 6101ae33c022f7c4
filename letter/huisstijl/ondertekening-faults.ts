import type { Fault } from '../model/result.ts';
import type { Huisstijl, Ondertekenaar } from './huisstijl.ts';

/** A fault in who signs, by its path in the huisstijl. */
export type OndertekeningFault = Fault<'huisstijl-ondertekening'>;

/**
 * What the ondertekenaars of a huisstijl say about each other and cannot be: one id for two, nobody for a function that
 * signs, a term that ends before it begins, two at once for one function.
 */
export function ondertekeningFaults({ ondertekening }: Huisstijl): OndertekeningFault[] {
  const { volgorde, ondertekenaars } = ondertekening;
  return [
    ...ondertekenaars.flatMap((one, index) => faultsOfOne(one, index, ondertekenaars)),
    ...volgorde.filter((rol) => !ondertekenaars.some((one) => signsAs(one, rol))).map(nobody),
  ];
}

function faultsOfOne(one: Ondertekenaar, index: number, all: readonly Ondertekenaar[]): OndertekeningFault[] {
  const path = `ondertekening.ondertekenaars[${index}]`;
  const earlier = all.slice(0, index);
  const faults: OndertekeningFault[] = [];
  if (earlier.some(({ id }) => id === one.id)) faults.push(sameId(one.id, `${path}.id`));
  if (isOver(one)) faults.push(backwards(one, `${path}.tot`));
  const other = earlier.find((before) => before.rol === one.rol && overlaps(before, one));
  if (other !== undefined) faults.push(atOnce(other, one, path));
  return faults;
}

function signsAs(one: Ondertekenaar, rol: string): boolean {
  return one.rol === rol && one.waarnemer !== true;
}

function isOver({ van, tot }: Ondertekenaar): boolean {
  return van !== undefined && tot !== undefined && tot < van;
}

/** Whether there is a day on which both hold their function; a waarnemer signs only when a letter names him. */
function overlaps(left: Ondertekenaar, right: Ondertekenaar): boolean {
  if (left.waarnemer === true || right.waarnemer === true || isOver(left) || isOver(right)) return false;
  return startsInTime(left, right) && startsInTime(right, left);
}

function startsInTime({ van }: Ondertekenaar, { tot }: Ondertekenaar): boolean {
  return van === undefined || tot === undefined || van <= tot;
}

function sameId(id: string, place: string): OndertekeningFault {
  return {
    kind: 'huisstijl-ondertekening',
    place,
    sentence: `Twee ondertekenaars hebben hetzelfde id ‘${id}’.`,
    remedy: 'Geef elke ondertekenaar een eigen id.',
  };
}

function backwards({ naam }: Ondertekenaar, place: string): OndertekeningFault {
  return {
    kind: 'huisstijl-ondertekening',
    place,
    sentence: `De termijn van ${naam} eindigt voordat zij begint.`,
    remedy: 'Verbeter ‘van’ of ‘tot’.',
  };
}

function atOnce(first: Ondertekenaar, second: Ondertekenaar, place: string): OndertekeningFault {
  return {
    kind: 'huisstijl-ondertekening',
    place,
    sentence: `${first.naam} en ${second.naam} hebben tegelijk de functie ‘${second.rol}’.`,
    remedy: 'Laat de termijnen op elkaar aansluiten met ‘van’ en ‘tot’, of zet bij een van beiden waarnemer op true.',
  };
}

function nobody(rol: string): OndertekeningFault {
  return {
    kind: 'huisstijl-ondertekening',
    place: 'ondertekening.volgorde',
    sentence: `Voor de functie ‘${rol}’ is er geen ondertekenaar.`,
    remedy: 'Voeg een ondertekenaar met deze rol toe, of haal de functie uit de volgorde.',
  };
}
