import type { Huisstijl, Ondertekenaar, Rol } from '../../../letter/huisstijl/huisstijl.ts';
import { isValidOn, ondertekenaarsFor } from '../../../letter/huisstijl/ondertekenaars-for.ts';
import type { Gegevens } from '../../../letter/model/gegevens.ts';

/** The choice of who signs in one function. `chosen` is the id of who does now, if anybody. */
export type SignatoryChoice = {
  readonly rol: Rol;
  readonly chosen: string | undefined;
  /** Who holds the function on the date of the letter, and who is chosen although he does not. */
  readonly candidates: readonly { readonly id: string; readonly naam: string; readonly isValid: boolean }[];
};

type Signed = Pick<Gegevens, 'datum' | 'ondertekenaars'>;

/** One choice for each function of the huisstijl, in the order in which they sign. */
export function signatoryChoices(huisstijl: Huisstijl, { datum, ondertekenaars }: Signed): SignatoryChoice[] {
  const signing = ondertekenaarsFor(huisstijl, datum, ondertekenaars);
  return huisstijl.ondertekening.volgorde.map((rol) => {
    const chosen = signing.find((one) => one.rol === rol)?.id;
    const candidates = huisstijl.ondertekening.ondertekenaars
      .filter((one) => one.rol === rol && (isValidOn(one, datum) || one.id === chosen))
      .map((one) => ({ id: one.id, naam: nameOf(one), isValid: isValidOn(one, datum) }));
    return { rol, chosen, candidates };
  });
}

/**
 * The ids to keep in the letter when `id` (or nobody) signs as `rol`; `undefined` when these are the ones that the
 * huisstijl names anyhow, so that they follow the date of the letter.
 */
export function chooseSignatory(
  huisstijl: Huisstijl,
  signed: Signed,
  rol: Rol,
  id: string | undefined,
): string[] | undefined {
  const ids = signatoryChoices(huisstijl, signed).flatMap((choice) => {
    const one = choice.rol === rol ? id : choice.chosen;
    return one === undefined ? [] : [one];
  });
  const usual = ondertekenaarsFor(huisstijl, signed.datum, undefined).map((one) => one.id);
  return ids.length === usual.length && ids.every((one) => usual.includes(one)) ? undefined : ids;
}

/** With the function, where it says more than the place does. */
function nameOf({ naam, rol, functie }: Ondertekenaar): string {
  return functie === rol ? naam : `${naam}, ${functie}`;
}
