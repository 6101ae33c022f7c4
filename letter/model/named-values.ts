import * as v from 'valibot';

/** Names that valibot leaves out of a record without a word, so that a value under one of them would be lost. */
const LOST_NAMES = ['__proto__', 'constructor', 'prototype'] as const;

/** Values by name, each name and each value by its own schema; a name that cannot be kept is a fault. */
export function namedValues<Value>(
  name: v.GenericSchema<string, string>,
  value: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Record<string, Value>> {
  return v.pipe(v.unknown(), v.rawCheck(reportList), v.rawCheck(reportLostNames), v.record(name, value));
}

/** valibot takes an empty list for a record without names. */
function reportList({ dataset, addIssue }: v.RawCheckContext<unknown>): void {
  if (Array.isArray(dataset.value)) addIssue({ message: 'hier staan waarden bij een naam, en geen lijst' });
}

function reportLostNames({ dataset, addIssue }: v.RawCheckContext<unknown>): void {
  const input = dataset.value;
  if (typeof input !== 'object' || input === null) return;
  for (const key of LOST_NAMES) {
    if (!Object.hasOwn(input, key)) continue;
    addIssue({
      message: 'deze naam kan niet worden gebruikt',
      path: [{ type: 'unknown', origin: 'key', input, key, value: undefined }],
    });
  }
}
