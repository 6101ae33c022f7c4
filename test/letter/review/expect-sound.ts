import * as v from 'valibot';
import { expect } from 'vitest';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { letterSchema } from '../../../letter/model/letter-schema.ts';

/** Expects a letter that its file may hold. */
export function expectSound(letter: Letter): void {
  v.assert(letterSchema, letter);
  expect(bodyFaults(letter.body)).toEqual([]);
}
