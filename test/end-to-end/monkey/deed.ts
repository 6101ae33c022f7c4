import * as fc from 'fast-check';
import { CLIPBOARDS } from './clipboards.ts';

/** One thing that a monkey does. Numbers choose places in the window as it is then, so that each can be left out. */
export type Deed =
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'paste'; readonly what: number }
  | {
      readonly do: 'click';
      readonly at: number;
      readonly part: number;
      readonly times: number;
      readonly shift: boolean;
    }
  | { readonly do: 'drag'; readonly from: number; readonly to: number }
  | { readonly do: 'tool'; readonly which: number }
  | { readonly do: 'field'; readonly which: number }
  | { readonly do: 'compose'; readonly text: string; readonly ending: 'commit' | 'cancel' | 'undo' | 'click' }
  | { readonly do: 'wait'; readonly ms: number };

const keys = (...names: string[]) => fc.constantFrom(...names).map((key): Deed => ({ do: 'key', key }));

const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
const BY_WORD = ['Control+ArrowLeft', 'Control+ArrowRight', 'Control+Home', 'Control+End'];
const SELECTS = ['Left', 'Right', 'Up', 'Down'].map((way) => `Shift+Arrow${way}`);
const TABLE = ['Alt+Insert', 'Alt+Shift+Insert', 'Control+Alt+Insert', 'Control+Alt+Shift+Insert', 'Alt+Delete'];

/** What people type: words, signs that become others, the noun before a verwijzing. */
const TEXTS = [
  'een',
  ' ',
  'wens ',
  '"',
  '...',
  ' - ',
  "'t ",
  'é',
  '3 mrt 2026',
  'Beste raad, ',
  '1. ',
  '1e',
  '🙂',
  '(a)',
];

const DEEDS: { weight: number; arbitrary: fc.Arbitrary<Deed> }[] = [
  { weight: 20, arbitrary: fc.constantFrom(...TEXTS).map((text) => ({ do: 'type', text })) },
  { weight: 10, arbitrary: keys('Enter', 'Enter', 'Shift+Enter', 'Tab', 'Shift+Tab') },
  { weight: 14, arbitrary: keys('Backspace', 'Backspace', 'Delete', 'Control+Backspace', 'Control+Delete') },
  { weight: 14, arbitrary: keys(...MOVES, ...BY_WORD) },
  {
    weight: 10,
    arbitrary: keys(...SELECTS, 'Shift+Home', 'Shift+End', 'Control+Shift+ArrowLeft', 'Control+Shift+End'),
  },
  { weight: 1, arbitrary: keys('Control+A') },
  { weight: 8, arbitrary: keys('Control+Z', 'Control+Z', 'Control+Y') },
  { weight: 6, arbitrary: keys('Alt+ArrowUp', 'Alt+ArrowDown', 'F2', 'Control+B', 'Control+I') },
  {
    weight: 4,
    arbitrary: keys('Control+Alt+1', 'Control+Shift+7', 'Control+Shift+8', 'Control+Shift+Space', ...TABLE),
  },
  { weight: 3, arbitrary: keys('Control+X', 'Control+C', 'Control+V') },
  { weight: 4, arbitrary: keys('Control+1', 'Control+2', 'Control+3', 'Control+4', 'F6', 'Shift+F6', 'Control++') },
  { weight: 3, arbitrary: keys('Control+K', 'Control+F', 'Control+H', 'F3', 'Control+E', 'F1', 'Control+S') },
  { weight: 6, arbitrary: keys('Escape') },
  { weight: 4, arbitrary: fc.nat(CLIPBOARDS.length - 1).map((what) => ({ do: 'paste', what })) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('click' as const),
      at: fc.nat(999),
      part: fc.nat(99),
      times: fc.constantFrom(1, 1, 1, 2, 3),
      shift: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('drag' as const), from: fc.nat(999), to: fc.nat(999) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tool' as const), which: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('field' as const), which: fc.nat(99) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('compose' as const),
      text: fc.constantFrom('é', 'にほん', 'ë'),
      ending: fc.constantFrom('commit', 'commit', 'cancel', 'undo', 'click'),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom(20, 200, 1100).map((ms) => ({ do: 'wait', ms })) },
];

/** So many deeds, in bursts: what is in one burst comes without a pause. The same seed always gives the same. */
export function deedsOf(seed: number, count: number): Deed[][] {
  const burst = fc.array(fc.oneof(...DEEDS), { minLength: 1, maxLength: 6 });
  const bursts = fc.sample(burst, { seed, numRuns: count });
  let sum = 0;
  return bursts.filter((deeds) => {
    sum += deeds.length;
    return sum <= count;
  });
}
