import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockPathOf } from '../../main/locks/lock-file.ts';
import { readLockLine, writeLockLine } from '../../main/locks/lock-line.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-slot-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice open files, as a person would; returns how to end it. */
function openInLibreOffice(files: readonly string[]): () => Promise<void> {
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
  const options = [user, '--headless', '--norestore', '--nologo', ...files];
  // It starts another process, that ends with the group.
  const child = spawn('soffice', options, { detached: true, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
}

test('LibreOffice heeds a lock of ours, and we read one of LibreOffice', async () => {
  const [ours, theirs] = ['van ons.txt', 'van hen.txt'].map((name) => join(folder, name)) as [string, string];
  for (const file of [ours, theirs]) writeFileSync(file, 'Een tekst.');
  const line = writeLockLine({
    naam: 'Vries, A. de; "beleid"',
    gebruiker: 'avries',
    computer: 'PC-0123',
    since: '03.03.2026 14:02',
    profile: 'file:///home/avries/Collegebrief?proces=4711',
  });
  writeFileSync(lockPathOf(ours), line);
  const end = openInLibreOffice([ours, theirs]);
  try {
    await expect.poll(() => existsSync(lockPathOf(theirs)), { timeout: 50_000 }).toBe(true);
    await expect
      .poll(() => readLockLine(readFileSync(lockPathOf(theirs), 'utf8')))
      .toMatchObject({
        gebruiker: userInfo().username,
        computer: expect.stringContaining(hostname().split('.')[0] ?? ''),
        since: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/),
        profile: expect.stringMatching(/^file:\/\/.*profiel$/),
      });
    // It came to this one first: where nobody has a lock it makes one, as it did for the other.
    expect(readFileSync(lockPathOf(ours), 'utf8')).toBe(line);
  } finally {
    await end();
  }
});
