import { expect, test } from 'vitest';
import { networkSockets, processTree } from '../stand-in/network-sockets.ts';
import { startApp } from './harness/start-app.ts';
import { letterFile } from './letter-file.ts';

test('the app opens with a letter, asks for nothing from outside and holds no socket', async () => {
  const app = await startApp({ files: [letterFile('E26.000183')] });
  await expect.poll(() => app.page.title()).toContain('Collegebrief');
  await app.page.getByText('E26.000183').first().waitFor();
  expect(await app.requests()).toEqual([]);
  // Playwright speaks to real Electron through sockets of its own; elsewhere there is none at all.
  if (app.kind === 'stand-in' && process.platform === 'linux') {
    expect(networkSockets(processTree(process.pid))).toEqual([]);
  }
  expect(app.output()).toBe('');
  await app.close();
});
