import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LockLine, lockTime, readLockLine, writeLockLine } from '../../../main/locks/lock-line.ts';

const LINE: LockLine = {
  naam: 'A. de Vries',
  gebruiker: 'avries',
  computer: 'PC-0123',
  since: '24.11.2026 08:42',
  profile: 'file:///home/avries/.config/Collegebrief?proces=4711',
};

describe('the line of a lock file', () => {
  test('is the one of LibreOffice: five fields, a comma after each, ; after the last', () => {
    expect(writeLockLine(LINE)).toBe(
      'A. de Vries,avries,PC-0123,24.11.2026 08:42,file:///home/avries/.config/Collegebrief?proces=4711;',
    );
  });

  test('a line that LibreOffice wrote is read', () => {
    const text = 'Anna \\, Bert,anna,werkplek,03.03.2026 14:02,file:///home/anna/.config/libreoffice/4;';
    expect(readLockLine(text)).toEqual({
      naam: 'Anna , Bert',
      gebruiker: 'anna',
      computer: 'werkplek',
      since: '03.03.2026 14:02',
      profile: 'file:///home/anna/.config/libreoffice/4',
    });
  });

  test('commas, semicolons and backslashes in a name come back as they were', () => {
    const fields = fc.string({ unit: fc.constantFrom('a', ',', ';', '\\', 'é', ' ', '😀') });
    fc.assert(
      fc.property(fields, fields, fields, fields, fields, (naam, gebruiker, computer, since, profile) => {
        const line = { naam, gebruiker, computer, since, profile };
        expect(readLockLine(writeLockLine(line))).toEqual(line);
      }),
    );
  });

  test('a name with a line in it stays on one line', () => {
    expect(writeLockLine({ ...LINE, naam: 'A.\nde Vries' })).toMatch(/^A\. de Vries,/);
  });

  test.each([
    ['empty', ''],
    ['nothing but zeros', '\0\0\0\0'],
    ['cut off', 'A. de Vries,avries,PC-01'],
    ['of four fields', 'a,b,c,d;'],
    ['of six fields', 'a,b,c,d,e,f;'],
    ['that ends in a backslash', 'a,b,c,d,e\\'],
  ])('one that is %s says nothing', (_what, text) => {
    expect(readLockLine(text)).toBeUndefined();
  });

  test('nothing is read of what comes after the line', () => {
    expect(readLockLine(`${writeLockLine(LINE)}rest`)).toEqual(LINE);
  });

  test('a moment is written on the clock of this computer', () => {
    expect(lockTime(new Date(2026, 2, 3, 4, 5))).toBe('03.03.2026 04:05');
  });
});
