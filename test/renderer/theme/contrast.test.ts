import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync('renderer/theme/theme.css', 'utf8');
const light = tokens(1);
const dark = tokens(2);

/** Every colour token as `#rrggbb`: the first (light) or second (dark) value of light-dark, or the one there is. */
function tokens(group: 1 | 2): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/^ {2}--cb-([a-z0-9-]+):\s*([^;]+);/gm)) {
    const colour = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value!)?.[group] ?? /^#\w{6}$/.exec(value!)?.[0];
    if (colour) found.set(name!, colour);
  }
  return found;
}

/** Text and what it may stand on. A group of states (positive, warning ...) has its own text on its own background. */
const TEXT: readonly [text: string, backgrounds: readonly string[]][] = [
  ['color-default-color-default', ['document', 'subtle', 'default', 'hover', 'active'].map(onDefault)],
  ['color-default-color-subtle', ['document', 'subtle', 'default', 'hover'].map(onDefault)],
  ['color-canvas-color-default', ['color-canvas-bg-default']],
  [
    'color-action-1-color-default',
    ['color-action-1-bg-default', 'color-action-1-bg-hover', 'color-action-1-bg-active'],
  ],
  [
    'color-action-2-color-default',
    ['color-action-2-bg-default', 'color-action-2-bg-hover', 'color-action-2-bg-active', 'color-default-bg-document'],
  ],
  [
    'color-action-2-color-accent',
    ['color-action-2-bg-default', 'color-action-2-bg-hover', 'color-action-2-bg-active', 'color-default-bg-document'],
  ],
  ['color-selected-color-default', ['color-selected-bg-default']],
  ['color-selected-color-subtle', ['color-selected-bg-default']],
  ...['neutral', 'positive', 'warning', 'negative', 'info', 'highlight'].map((group): [string, string[]] => [
    `color-${group}-color-default`,
    [`color-${group}-bg-default`],
  ]),
  // What is wrong with a field stands below it, on the window itself.
  ['color-negative-color-default', ['document', 'subtle', 'default'].map(onDefault)],
  ['color-warning-color-default', ['document', 'subtle', 'default'].map(onDefault)],
  ['color-positive-color-default', ['document', 'subtle', 'default'].map(onDefault)],
  [
    'color-paper-color-default',
    [
      'color-paper-bg-default',
      'color-paper-opmerking-bg-default',
      'color-paper-found-bg-default',
      'color-paper-found-bg-active',
    ],
  ],
  ['color-paper-color-subtle', ['color-paper-bg-default']],
  ['color-paper-veld-color-default', ['color-paper-veld-bg-default', 'color-paper-veld-bg-hover']],
  ['color-paper-veld-color-empty', ['color-paper-veld-bg-empty', 'color-paper-bg-default']],
  ['color-paper-ingevoegd-color-default', ['color-paper-bg-default', 'color-paper-opmerking-bg-default']],
  ['color-paper-verwijderd-color-default', ['color-paper-bg-default', 'color-paper-opmerking-bg-default']],
];

const EDGES: readonly [edge: string, backgrounds: readonly string[]][] = [
  ['color-default-border-default', ['document', 'subtle', 'default'].map(onDefault)],
  ['color-action-2-border-default', ['color-action-2-bg-default', 'color-default-bg-document']],
  ['color-action-1-bg-default', ['document', 'subtle', 'default'].map(onDefault)],
  ['color-selected-border-default', ['document', 'subtle', 'default'].map(onDefault)],
  ['color-negative-border-default', ['document', 'subtle', 'default'].map(onDefault)],
  ...['neutral', 'positive', 'warning', 'negative', 'info'].map((group): [string, string[]] => [
    `color-${group}-border-default`,
    [`color-${group}-bg-default`],
  ]),
  ['focus-outline-color', [...['document', 'subtle', 'default', 'hover'].map(onDefault), 'color-canvas-bg-default']],
  ['focus-outline-color', ['color-selected-bg-default', 'color-action-2-bg-active']],
];

function onDefault(name: string): string {
  return `color-default-bg-${name}`;
}

function failures(values: Map<string, string>, pairs: typeof TEXT, least: number): string[] {
  return pairs.flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const ratio = contrast(values.get(front)!, values.get(back)!);
      return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
    }),
  );
}

test.each([
  ['light', light],
  ['dark', dark],
])('every text stands out at least 4.5:1 from what it stands on (%s)', (_name, values) => {
  expect(failures(values, TEXT, 4.5)).toEqual([]);
});

test.each([
  ['light', light],
  ['dark', dark],
])('borders of controls and the focus ring stand out at least 3:1 (%s)', (_name, values) => {
  expect(failures(values, EDGES, 3)).toEqual([]);
});

test('the focus ring of the light theme stands out on the paper, which is light in every window', () => {
  expect(contrast(light.get('focus-outline-color')!, light.get('color-paper-bg-default')!)).toBeGreaterThanOrEqual(3);
});

test('every text colour of the theme is in the table above', () => {
  const named = new Set(TEXT.map(([text]) => text));
  const texts = [...light.keys()].filter((name) => /^color-.*-color-/.test(name) && !name.startsWith('color-disabled'));
  expect(texts.filter((name) => !named.has(name))).toEqual([]);
});

test('light and dark know the same colours', () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
  expect(light.size).toBeGreaterThan(50);
});

test('the formula of WCAG: black on white is 21, a grey of 18 % luminance about 4.6', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
