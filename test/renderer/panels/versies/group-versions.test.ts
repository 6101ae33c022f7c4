import { describe, expect, test } from 'vitest';
import type { Version } from '../../../../main/contract.ts';
import { groupVersions } from '../../../../renderer/panels/versies/group-versions.ts';

const version = (at: string, how: Version['how'] = 'auto', naam = ''): Version => ({
  id: at,
  savedAt: new Date(at).toISOString(),
  how,
  naam,
});

/** "13.40+2": a line with two folded under it. */
const shown = (versions: readonly Version[]) =>
  groupVersions(versions).map(({ stretches }) =>
    stretches.map(
      ({ version: { id }, earlier }) => `${id.slice(11)}${earlier.length === 0 ? '' : `+${earlier.length}`}`,
    ),
  );

describe('the lines of the list', () => {
  test('what was saved by itself in one stretch is one line, under the last of it', () => {
    expect(shown([version('2026-03-03T13:40'), version('2026-03-03T13:20'), version('2026-03-03T13:12')])).toEqual([
      ['13:40+2'],
    ]);
  });

  test('a pause of more than half an hour ends a stretch, however long the stretch itself is', () => {
    expect(
      shown([
        version('2026-03-03T14:00'),
        version('2026-03-03T13:30'),
        version('2026-03-03T13:00'),
        version('2026-03-03T12:29'),
      ]),
    ).toEqual([['14:00+2', '12:29']]);
  });

  test.each(['user', 'opened', 'restored', 'joined'] as const)('%s has a line of its own and ends a stretch', (how) => {
    expect(shown([version('2026-03-03T13:40'), version('2026-03-03T13:39', how), version('2026-03-03T13:38')])).toEqual(
      [['13:40', '13:39', '13:38']],
    );
  });

  test('a milestone is never folded away', () => {
    const named = version('2026-03-03T13:39', 'auto', 'naar jurist gestuurd');
    expect(shown([version('2026-03-03T13:40'), named, version('2026-03-03T13:38')])).toEqual([
      ['13:40', '13:39', '13:38'],
    ]);
  });

  test('each day stands by itself, also within a stretch', () => {
    expect(shown([version('2026-03-03T00:10'), version('2026-03-02T23:55'), version('2026-02-27T12:00')])).toEqual([
      ['00:10'],
      ['23:55'],
      ['12:00'],
    ]);
  });

  test('the order stays as it is, also when the clock was moved back', () => {
    expect(shown([version('2026-03-02T10:00', 'user'), version('2026-03-03T10:00', 'user')])).toEqual([
      ['10:00'],
      ['10:00'],
    ]);
    expect(shown([])).toEqual([]);
  });
});
