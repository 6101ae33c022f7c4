import type { Fault } from '../../letter/model/result.ts';
import type { LockedFault } from '../../main/contract.ts';

/** The dialog that is open over the screen, with what it needs. One at a time. */
export type DeskDialog =
  | { soort: 'nieuw' }
  | { soort: 'instellingen' }
  | { soort: 'sneltoetsen' }
  | { soort: 'herstelkopieen' }
  | { soort: 'over' }
  | { soort: 'fouten'; title: string; faults: readonly Fault[] }
  /** A letter was not opened because another has it open. */
  | { soort: 'vergrendeld'; fault: LockedFault }
  | LeavingStep;

/** A letter with unsaved changes is left; `next` is what the user wanted to do, `isSaving` that it is being saved first. */
export type AskedAtLeaving =
  /** Asked before it is saved. */
  | { soort: 'opslaan'; next: () => void; isSaving: boolean }
  /** It could not be saved. */
  | { soort: 'niet-opgeslagen'; next: () => void; faults: readonly Fault[]; isSaving: boolean };

export type LeavingStep =
  | AskedAtLeaving
  /** It would be left without being saved, and no herstelkopie of it can be kept: asked once more. */
  | { soort: 'verliezen'; next: () => void; asked: AskedAtLeaving };
