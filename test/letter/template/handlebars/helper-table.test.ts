import { describe, expect, it } from 'vitest';
import { HELPERS } from '../../../../letter/template/handlebars/helper-table.ts';

function call(name: string, ...args: unknown[]): unknown {
  return HELPERS.get(name)!.run(args);
}

describe('the helpers', () => {
  it.each<[string, unknown[], unknown]>([
    ['datum', ['2026-03-03'], '3 maart 2026'],
    ['datum', ['volgende week'], 'volgende week'],
    ['datum', [undefined], undefined],
    ['bedrag', [1250.5], '€\u00a01.250,50'],
    ['getal', [12500.5], '12.500,5'],
    ['telwoord', [1], 'één'],
    ['telwoord', [21], '21'],
    ['telwoord', ['x'], 'x'],
    ['hoofdletter', ['de wens'], 'De wens'],
    ['hoofdletter', ['ijsbaan'], 'IJsbaan'],
    ['hoofdletter', ['IJsbaan'], 'IJsbaan'],
    ['hoofdletter', ['ĳsbaan'], 'Ĳsbaan'],
    ['hoofdletter', ['één'], 'Één'],
    ['hoofdletter', ['😀 a'], '😀 a'],
    ['hoofdletter', [''], ''],
    ['opsomming', [[]], ''],
    ['opsomming', [['a']], 'a'],
    ['opsomming', [['a', 'b']], 'a en b'],
    ['opsomming', [['a', 'b'], '', undefined, 3], 'a, b en 3'],
    ['aantal', [['a', 'b']], 2],
    ['aantal', [undefined], 0],
    ['gelijk', [1, 1], true],
    ['gelijk', [1, '1'], false],
    ['ongelijk', [1, '1'], true],
    ['groter', [2, 1], true],
    ['groter', ['2026-03-03', '2025-12-17'], true],
    ['groter', ['a', 'a'], false],
    ['kleiner', [2, 1], false],
    ['kleiner', [undefined, 1], false],
    ['en', [1, 'a'], true],
    ['en', [1, []], false],
    ['of', ['', 0, 'a'], true],
    ['of', ['', Number.NaN], false],
    ['niet', [0], true],
    ['ingevuld', [0], true],
    ['ingevuld', [false], true],
    ['ingevuld', [''], false],
    ['ingevuld', [undefined], false],
  ])('%s %j is %j', (name, args, result) => {
    expect(call(name, ...args)).toEqual(result);
  });
});
