/** A work of others that is part of the program. */
export type ShippedWork = { naam: string; licentie: string };

/** Every library and font in the program; test/renderer/dialogs/licences.test.ts compares it with the lock file. */
export const SHIPPED_WORKS: readonly ShippedWork[] = [
  { naam: 'Electron', licentie: 'MIT' },
  { naam: 'Chromium', licentie: 'BSD-3-Clause' },
  { naam: '@handlebars/parser', licentie: 'ISC' },
  { naam: '@juggle/resize-observer', licentie: 'Apache-2.0' },
  { naam: '@myriaddreamin/typst-ts-node-compiler', licentie: 'Apache-2.0' },
  { naam: '@myriaddreamin/typst-ts-renderer', licentie: 'Apache-2.0' },
  { naam: 'compute-scroll-into-view', licentie: 'MIT' },
  { naam: 'direction', licentie: 'MIT' },
  { naam: 'docx', licentie: 'MIT' },
  { naam: 'fflate', licentie: 'MIT' },
  { naam: 'is-hotkey', licentie: 'MIT' },
  { naam: 'is-plain-object', licentie: 'MIT' },
  { naam: 'jsonc-parser', licentie: 'MIT' },
  { naam: 'lodash', licentie: 'MIT' },
  { naam: 'lucide-react', licentie: 'ISC' },
  { naam: 'nanoid', licentie: 'MIT' },
  { naam: 'react', licentie: 'MIT' },
  { naam: 'react-dom', licentie: 'MIT' },
  { naam: 'scheduler', licentie: 'MIT' },
  { naam: 'scroll-into-view-if-needed', licentie: 'MIT' },
  { naam: 'slate', licentie: 'MIT' },
  { naam: 'slate-dom', licentie: 'MIT' },
  { naam: 'slate-history', licentie: 'MIT' },
  { naam: 'slate-react', licentie: 'MIT' },
  { naam: 'tiny-invariant', licentie: 'MIT' },
  { naam: 'valibot', licentie: 'MIT' },
];

export const SHIPPED_FONTS: readonly ShippedWork[] = [
  { naam: 'Open Sans', licentie: 'OFL-1.1' },
  { naam: 'Source Sans 3', licentie: 'OFL-1.1' },
];
