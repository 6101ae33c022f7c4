import { describe, expect, test } from 'vitest';
import { CURRENT_VERSION, migrate, migrations } from '../../../letter/model/migrations.ts';

describe('migrations', () => {
  test('there is one for every version before the current one, and no other', () => {
    const older = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1);
    expect([...migrations.keys()]).toEqual(older);
  });

  test('each version is brought to the next, one after the other', () => {
    const steps = new Map([
      [1, (content: Record<string, unknown>) => ({ ...content, trail: ['1'] })],
      [2, (content: Record<string, unknown>) => ({ ...content, trail: [...(content.trail as string[]), '2'] })],
    ]);
    expect(migrate({ version: 1 }, 1, 3, steps)).toEqual({ version: 3, trail: ['1', '2'] });
    expect(migrate({ version: 2, trail: [] }, 2, 3, steps)).toEqual({ version: 3, trail: ['2'] });
    expect(migrate({ version: 3 }, 3, 3, steps)).toEqual({ version: 3 });
  });

  test('a missing migration is a fault of the program', () => {
    expect(() => migrate({ version: 1 }, 1, 2, new Map())).toThrow(/version 1/);
  });
});
