import type { Fault } from '../../letter/model/result.ts';
import type { LockedFault } from '../../main/contract.ts';

/** Whether a letter was not opened because another has it open. */
export function isLockedFault(fault: Fault): fault is LockedFault {
  return fault.kind === 'letter-locked' && 'lock' in fault && 'file' in fault;
}
