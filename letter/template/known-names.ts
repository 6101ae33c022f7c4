import type { VeldSoort } from './template.ts';

/** The names that a text of a template may use, and what each of them is. */
export type KnownNames = ReadonlyMap<string, KnownName>;

/** One value, a group of named values (`wensen.aantal`), or a list. */
export type KnownName = { readonly soort: VeldSoort } | { readonly names: KnownNames } | { readonly items: KnownName };
