import type { Section } from '../body/body.ts';
import type { Template } from '../template/template.ts';

/** How people call a section: by the name that the template gives it, or by its key when the template has none. */
export function sectionLabel({ key }: Section, { secties }: Template): string {
  return secties.find((sectie) => sectie.key === key)?.naam ?? key;
}
