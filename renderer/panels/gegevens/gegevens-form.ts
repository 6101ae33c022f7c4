import { createContext, useContext } from 'react';
import type { Gegevens } from '../../../letter/model/gegevens.ts';
import type { LetterSession } from '../../session/letter-session.ts';

/** What every field of the form needs. A field goes by the soort and naam of its place in findings: `veld-stuk`. */
export type GegevensForm = {
  readonly session: LetterSession;
  readonly gegevens: Gegevens;
  /** What is wrong with a field, once somebody was there. */
  faultOf(field: string): string | undefined;
  /** Whether what is wrong with a field may be shown. */
  isSeen(field: string): boolean;
  onLeave(field: string): void;
};

export const GegevensFormContext = createContext<GegevensForm | undefined>(undefined);

export function useGegevensForm(): GegevensForm {
  const form = useContext(GegevensFormContext);
  if (form === undefined) throw new Error('useGegevensForm outside the form');
  return form;
}
