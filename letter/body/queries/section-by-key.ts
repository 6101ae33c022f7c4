import type { Body, Section } from '../body.ts';

/** The section that the template calls `key`. `undefined` if the body has none. */
export function sectionByKey(body: Body, key: string): Section | undefined {
  return body.find((section) => section.key === key);
}
