/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from 'vitest';
import { type BodyChange, checkBodyChange } from './check-body-change.ts';

/** Every file `normalizers/<rule>/<case>.ts` is a case of the rule `letter/body/normalizers/<rule>.ts`. */
const cases = import.meta.glob<BodyChange>('./normalizers/*/*.ts', { eager: true });
const rules = [...new Set(Object.keys(cases).map(ruleOf))].sort();

for (const rule of rules) {
  describe(rule, () => {
    for (const [file, change] of Object.entries(cases)) {
      if (ruleOf(file) === rule) test(nameOf(file), () => checkBodyChange(change));
    }
  });
}

test('every rule of the document has cases', () => {
  const shared = ['empty-content', 'join-reacties', 'normalizer', 'settle-ancestors', 'take-in'];
  const files = Object.keys(import.meta.glob('../../../letter/body/normalizers/*.ts'));
  expect(files.map(ruleFileOf).filter((rule) => !shared.includes(rule))).toEqual(rules);
});

function ruleOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function nameOf(file: string): string {
  return ruleFileOf(file).replaceAll('-', ' ');
}

function ruleFileOf(file: string): string {
  return file.replace(/^.*\/|\.ts$/g, '');
}
