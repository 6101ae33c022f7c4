import { expect, test } from 'vitest';
import { describeBug } from '../../../main/app/report-bug.ts';

test('a bug is reported by kind, code and place, without its message', () => {
  const error = Object.assign(new TypeError('mevrouw Jansen\n    op de tweede regel'), { code: 'EIO' });
  const text = describeBug(error);
  expect(text).toMatch(/^TypeError EIO\n\s+at /);
  expect(text).not.toMatch(/Jansen|tweede/);
});

test('what is no error is reported by its kind only', () => {
  expect(describeBug('mevrouw Jansen')).toBe('thrown string');
});
