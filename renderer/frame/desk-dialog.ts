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
  /** Asked before a letter with unsaved changes is left; `next` is what the user wanted to do. */
  | { soort: 'opslaan'; next: () => void; isSaving: boolean }
  /** The letter is left and could not be saved. */
  | { soort: 'niet-opgeslagen'; next: () => void; faults: readonly Fault[] };
