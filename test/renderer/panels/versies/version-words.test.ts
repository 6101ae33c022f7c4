import { expect, test } from 'vitest';
import { versionDay, versionName, versionTime } from '../../../../renderer/panels/versies/version-words.ts';

const NOW = new Date('2026-03-03T14:02');

test.each([
  ['2026-03-03T00:00', 'vandaag'],
  ['2026-03-02T23:59', 'gisteren'],
  ['2026-03-01T12:00', 'zondag 1 maart'],
  ['2025-12-31T12:00', 'woensdag 31 december 2025'],
])('the day of %s is %s', (at, words) => {
  expect(versionDay(new Date(at), NOW)).toBe(words);
});

test('a version is called by its name, and without one by its day and time', () => {
  const version = { id: '1', savedAt: new Date('2026-03-02T09:05').toISOString(), how: 'user' as const };
  expect(versionTime(version)).toBe('09.05');
  expect(versionName({ ...version, naam: '' }, NOW)).toBe('gisteren 09.05');
  expect(versionName({ ...version, naam: 'naar jurist gestuurd' }, NOW)).toBe('‘naar jurist gestuurd’');
});
