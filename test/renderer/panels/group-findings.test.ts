import { expect, test } from 'vitest';
import type { Finding } from '../../../letter/check/finding.ts';
import { groupFindings } from '../../../renderer/panels/group-findings.ts';

function finding(ernst: Finding['ernst'], label: string, sentence: string): Finding {
  return { code: 'sectie-leeg', ernst, sentence, remedy: '', place: { soort: 'sectie', key: label, label } };
}

test('what must be mended comes first, and what is found at one place stands together', () => {
  const found = [
    finding('let-op', 'Wensen', 'a'),
    finding('fout', 'Slot', 'b'),
    finding('fout', 'Wensen', 'c'),
    finding('fout', 'Slot', 'd'),
  ];
  expect(
    groupFindings(found).map(({ ernst, places }) => [
      ernst,
      places.map(({ label, findings }) => [label, findings.map(({ sentence }) => sentence).join()]),
    ]),
  ).toEqual([
    [
      'fout',
      [
        ['Slot', 'b,d'],
        ['Wensen', 'c'],
      ],
    ],
    ['let-op', [['Wensen', 'a']]],
  ]);
});

test('nothing found gives no group', () => {
  expect(groupFindings([])).toEqual([]);
});
