import type { Fault } from '../model/result.ts';
import type { Body } from './body.ts';
import { reactieFaults } from './faults/reactie-faults.ts';
import { rowFaults } from './faults/row-faults.ts';
import { uniqueFaults } from './faults/unique-faults.ts';
import { voidFaults } from './faults/void-faults.ts';

/** `body-list-missing`: a section answers a list that the body does not have. */
export type BodyFaultKind =
  | 'body-id-doubled'
  | 'body-key-doubled'
  | 'body-list-missing'
  | 'body-reactie-missing'
  | 'body-reactie-doubled'
  | 'body-reactie-orphan'
  | 'body-reactie-order'
  | 'body-rows-unequal'
  | 'body-void-text';

export type BodyFault = Fault<BodyFaultKind>;

/**
 * What is wrong with a body that fits `bodySchema` and what that schema cannot see, because it reaches over more than
 * one node. All faults are given, each with its place as `body[2].children[0]`; none means that the body is sound.
 */
export function bodyFaults(body: Body): BodyFault[] {
  return [...uniqueFaults(body), ...reactieFaults(body), ...rowFaults(body), ...voidFaults(body)];
}
