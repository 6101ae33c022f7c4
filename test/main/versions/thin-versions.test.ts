import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedVersion, thinVersions } from '../../../main/versions/thin-versions.ts';

type Dated = DatedVersion & { readonly name: string };

/** Times are of this place, as days are. */
const at = (text: string): Date => new Date(text);

function version(text: string, isMilestone = false): Dated {
  return { name: text, savedAt: at(text), isMilestone };
}

/** Ten days on which something was kept. */
const TEN_DAYS: readonly Dated[] = Array.from({ length: 10 }, (_, day) => version(`2026-11-${15 + day}T09:00:00`));

function kept(versions: readonly Dated[], now: string): string[] {
  const gone = new Set(thinVersions(versions, at(now)));
  return versions.filter((one) => !gone.has(one)).map(({ name }) => name);
}

describe('what stays', () => {
  test('all of today, from midnight on', () => {
    const today = ['2026-11-24T00:00:00', '2026-11-24T08:15:00', '2026-11-24T08:16:00', '2026-11-24T23:59:59'];
    expect(
      kept(
        today.map((text) => version(text)),
        '2026-11-24T23:59:59',
      ),
    ).toEqual(today);
  });

  test('all of the day before on which one was kept, also when that was long ago', () => {
    const versions = ['2026-10-09T09:00:00', '2026-10-09T10:00:00', '2026-11-24T09:00:00'];
    expect(
      kept(
        versions.map((text) => version(text)),
        '2026-11-24T12:00:00',
      ),
    ).toEqual(versions);
  });

  test('of the thirty days before today the last of each', () => {
    const versions = [
      version('2026-10-25T09:00:00'),
      version('2026-10-25T17:00:00'),
      version('2026-11-22T09:00:00'),
      version('2026-11-22T10:00:00'),
      version('2026-11-23T23:59:59'),
      version('2026-11-24T00:00:00'),
      version('2026-11-24T09:00:00'),
    ];
    expect(kept(versions, '2026-11-24T12:00:00')).toEqual([
      '2026-10-25T17:00:00',
      '2026-11-22T10:00:00',
      '2026-11-23T23:59:59',
      '2026-11-24T00:00:00',
      '2026-11-24T09:00:00',
    ]);
  });

  test('before that the last of each week, which begins on Monday', () => {
    const versions = [
      version('2026-10-05T09:00:00'), // Monday
      version('2026-10-11T09:00:00'), // Sunday
      version('2026-10-12T09:00:00'), // Monday
      version('2026-10-16T09:00:00'),
      ...TEN_DAYS,
    ];
    expect(kept(versions, '2026-11-24T12:00:00')).toEqual([
      '2026-10-11T09:00:00',
      '2026-10-16T09:00:00',
      ...TEN_DAYS.map(({ name }) => name),
    ]);
  });

  test('the last of each of ten days on which it was worked on, however long ago', () => {
    const days = TEN_DAYS.map(({ name }) => name.replace('2026', '2025'));
    const versions = days.flatMap((day) => [version(day.replace('T09', 'T08')), version(day)]);
    expect(kept(versions, '2026-11-24T12:00:00')).toEqual([
      ...days.slice(0, -1),
      '2025-11-24T08:00:00',
      '2025-11-24T09:00:00',
    ]);
  });

  test('milestones and the newest, however old', () => {
    const versions = [
      version('2026-01-05T09:00:00', true),
      version('2026-01-06T09:00:00', true),
      version('2026-01-06T10:00:00'),
      version('2026-01-06T11:00:00'),
      ...TEN_DAYS.slice(-1),
      version('2026-01-06T12:00:00'),
    ];
    expect(kept(versions, '2026-11-25T12:00:00')).toEqual([
      '2026-01-05T09:00:00',
      '2026-01-06T09:00:00',
      '2026-01-06T11:00:00',
      '2026-11-24T09:00:00',
      '2026-01-06T12:00:00',
    ]);
  });

  test('days of 23 and of 25 hours are days', () => {
    const versions = ['2026-03-29T00:30:00', '2026-03-29T23:30:00', '2026-10-25T00:30:00', '2026-10-25T23:30:00'];
    const now = '2026-10-26T12:00:00';
    expect(
      kept(
        [...versions, '2026-10-26T00:10:00'].map((text) => version(text)),
        now,
      ),
    ).toEqual(['2026-03-29T23:30:00', '2026-10-25T00:30:00', '2026-10-25T23:30:00', '2026-10-26T00:10:00']);
    expect(
      kept(
        [...versions, '2026-10-26T00:10:00'].map((text) => version(text)),
        '2026-10-27T00:10:00',
      ),
    ).toEqual(['2026-03-29T23:30:00', '2026-10-25T23:30:00', '2026-10-26T00:10:00']);
  });
});

describe('a clock that was wrong', () => {
  test('was back in 1980 for a while: what was kept then is not taken for old', () => {
    const versions = [
      version('2026-11-24T08:00:00'),
      version('1980-01-01T00:00:10'),
      version('1980-01-01T00:05:00'),
      version('2026-11-24T09:00:00'),
    ];
    expect(kept(versions, '2026-11-24T10:00:00')).toHaveLength(4);
  });

  test('is back in 1980 now: what bears a later date is left alone', () => {
    const versions = [
      version('2026-11-23T08:00:00'),
      version('2026-11-23T09:00:00'),
      version('1980-01-01T00:00:10'),
      version('1980-01-02T00:05:00'),
    ];
    expect(kept(versions, '1980-01-02T01:00:00')).toHaveLength(4);
  });

  test('was ahead: what was kept after that is thinned by its own date', () => {
    const versions = [
      version('2030-01-01T08:00:00'),
      version('2026-11-20T09:00:00'),
      version('2026-11-20T10:00:00'),
      version('2026-11-23T08:00:00'),
      version('2026-11-24T08:00:00'),
    ];
    expect(kept(versions, '2026-11-24T10:00:00')).toEqual([
      '2030-01-01T08:00:00',
      '2026-11-20T10:00:00',
      '2026-11-23T08:00:00',
      '2026-11-24T08:00:00',
    ]);
  });
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = at('2026-11-24T15:30:00').getTime();

/** Versions in the order in which they were kept, over some two hundred days, by a clock that goes on. */
const versionsInOrder: fc.Arbitrary<Dated[]> = fc
  .array(fc.record({ ago: fc.nat(200 * 24 * 60), isMilestone: fc.integer({ min: 0, max: 9 }) }), { maxLength: 120 })
  .map((all) =>
    all
      .sort((one, other) => other.ago - one.ago)
      .map(({ ago, isMilestone }, index) => ({
        name: String(index),
        savedAt: new Date(NOW - ago * MINUTE),
        isMilestone: isMilestone === 0,
      })),
  );

/** The same by a clock that is anywhere at any moment. */
const versionsOfAnyClock: fc.Arbitrary<Dated[]> = fc
  .array(fc.record({ ago: fc.integer({ min: -400, max: 400 }), minute: fc.nat(1439), isMilestone: fc.boolean() }))
  .map((all) =>
    all.map(({ ago, minute, isMilestone }, index) => ({
      name: String(index),
      savedAt: new Date(NOW - ago * DAY - minute * MINUTE),
      isMilestone,
    })),
  );

type Save = { readonly time: number; readonly clock: number };

/** Saves on a clock that goes on, but for those from one to another: then it is ahead or behind, for less than a day. */
const savesWithWrongDay: fc.Arbitrary<Save[]> = fc
  .record({
    gaps: fc.array(fc.constantFrom(1, 20, 240, 1440, 3000, 20_000), { minLength: 3, maxLength: 60 }),
    from: fc.nat(60),
    off: fc.tuple(fc.constantFrom(-1, 1), fc.integer({ min: 1000, max: 3000 })).map(([way, days]) => way * days * DAY),
  })
  .map(({ gaps, from, off }) => {
    let time = at('2026-01-05T09:00:00').getTime();
    const times = gaps.map((minutes) => (time += minutes * MINUTE));
    const wrongSince = times[from % times.length]!;
    const isWrong = (one: number) => one >= wrongSince && startOfDay(one) === startOfDay(wrongSince);
    return [...times.map((one) => ({ time: one, clock: one + (isWrong(one) ? off : 0) })), ...later(time)];
  });

/** The day after, when the clock is right again. */
function later(time: number): Save[] {
  return [1, 2].map((days) => ({ time: time + days * DAY, clock: time + days * DAY }));
}

/** The moments of which the versions are left when each was kept and thinned by that clock. */
function keptAfter(saves: readonly Save[]): number[] {
  let left: (DatedVersion & Save)[] = [];
  for (const { time, clock } of saves) {
    left = [...left, { time, clock, savedAt: new Date(clock), isMilestone: false }];
    const gone = new Set(thinVersions(left, new Date(clock)));
    left = left.filter((one) => !gone.has(one));
  }
  return left.map(({ time }) => time);
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);
const daysAgo = ({ savedAt }: Dated) => Math.round((startOfDay(NOW) - startOfDay(savedAt.getTime())) / DAY);

describe('whatever was kept', () => {
  test('a clock that is wrong for a day, by years and either way, takes nothing that a right one keeps', () => {
    fc.assert(
      fc.property(savesWithWrongDay, (saves) => {
        const right = keptAfter(saves.map(({ time }) => ({ time, clock: time })));
        const wrong = keptAfter(saves);
        expect(right.filter((time) => !wrong.includes(time))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing of today, no milestone and not the newest goes, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.oneof(versionsInOrder, versionsOfAnyClock), (versions) => {
        for (const gone of thinVersions(versions, new Date(NOW))) {
          expect(gone.isMilestone).toBe(false);
          expect(gone).not.toBe(versions.at(-1));
          expect(daysAgo(gone)).toBeGreaterThan(0);
          expect(gone.savedAt.getTime()).toBeLessThanOrEqual(NOW);
        }
      }),
    );
  });

  test('what was kept after something of today stays, whatever the clock did', () => {
    fc.assert(
      fc.property(versionsOfAnyClock, (versions) => {
        const since = versions.findIndex((one) => daysAgo(one) === 0 && one.savedAt.getTime() <= NOW);
        if (since === -1) return;
        const gone = thinVersions(versions, new Date(NOW));
        for (const one of versions.slice(since)) expect(gone).not.toContain(one);
      }),
    );
  });

  test('thinning twice takes nothing more', () => {
    fc.assert(
      fc.property(versionsInOrder, (versions) => {
        const gone = thinVersions(versions, new Date(NOW));
        expect(
          thinVersions(
            versions.filter((one) => !gone.includes(one)),
            new Date(NOW),
          ),
        ).toEqual([]);
      }),
    );
  });

  test('each day of a month and each week that had a version has one, and no more but milestones', () => {
    fc.assert(
      fc.property(versionsInOrder, (versions) => {
        const gone = new Set(thinVersions(versions, new Date(NOW)));
        const left = versions.filter((one) => !gone.has(one));
        const spans = (some: readonly Dated[]) => some.flatMap((one) => spanOf(one, versions) ?? []);
        expect(new Set(spans(left))).toEqual(new Set(spans(versions)));
        const ordinary = spans(left.filter((one) => !one.isMilestone && one !== versions.at(-1)));
        expect(ordinary).toHaveLength(new Set(ordinary).size);
      }),
    );
  });

  test('thinned day by day, the same is left as thinned at once', () => {
    fc.assert(
      fc.property(versionsInOrder, fc.array(fc.nat(60), { maxLength: 8 }), (versions, days) => {
        let left = versions;
        for (const day of [...days.sort((one, other) => one - other), 61]) {
          const gone = thinVersions(left, new Date(NOW + day * DAY));
          left = left.filter((one) => !gone.includes(one));
        }
        const gone = thinVersions(versions, new Date(NOW + 61 * DAY));
        expect(left).toEqual(versions.filter((one) => !gone.includes(one)));
      }),
    );
  });
});

/** "2026-11-20" for the last thirty days and ten days of work, the Monday of the week before that, undefined for those of which all stay. */
function spanOf(one: Dated, all: readonly Dated[]): string | undefined {
  const worked = [...new Set(all.map(daysAgo))];
  if (daysAgo(one) <= Math.min(...worked.filter((ago) => ago > 0))) return undefined;
  const isDaily = daysAgo(one) <= 30 || worked.slice(-10).includes(daysAgo(one));
  const day = new Date(startOfDay(one.savedAt.getTime()));
  if (!isDaily) day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return `${isDaily ? 'day' : 'week'} ${day.toDateString()}`;
}
