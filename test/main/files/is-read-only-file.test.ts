import { access } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { isReadOnlyFile } from '../../../main/files/is-read-only-file.ts';

// An administrator, whom rights do not stop, must be able to run this.
vi.mock('node:fs/promises', () => ({ access: vi.fn(), constants: { W_OK: 2 } }));

const refusal = (code: string) => Object.assign(new Error(code), { code });

test.each(['EACCES', 'EPERM', 'EROFS'])('a file that the system keeps from being written (%s)', async (code) => {
  vi.mocked(access).mockRejectedValueOnce(refusal(code));
  expect(await isReadOnlyFile('brief.brief')).toBe(true);
  expect(access).toHaveBeenLastCalledWith('brief.brief', 2);
});

test.each(['ENOENT', 'EBUSY', 'EIO'])('not one with other trouble (%s)', async (code) => {
  vi.mocked(access).mockRejectedValueOnce(refusal(code));
  expect(await isReadOnlyFile('brief.brief')).toBe(false);
});

test('not one that can be written', async () => {
  vi.mocked(access).mockResolvedValueOnce(undefined);
  expect(await isReadOnlyFile('brief.brief')).toBe(false);
});
