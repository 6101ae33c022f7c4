import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startFixture } from './fixtures/fixture-app.ts';
import { networkSockets, processTree } from './network-sockets.ts';

describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('sockets of this process are found', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    const udp = createSocket('udp4');
    await once(server, 'listening');
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const found = networkSockets([process.pid]).map(({ protocol, state }) => `${protocol} ${state}`);
    server.close();
    udp.close();
    expect(found).toEqual(expect.arrayContaining(['tcp LISTEN', 'udp CLOSE']));
  });

  test('an app on the stand-in and its browser hold no network socket at all', async () => {
    const app = await startFixture();
    await app.page.evaluate(() => fetch('https://voorbeeld.nl/').catch(() => 'refused'));
    const tree = processTree(process.pid);
    expect(tree).toContain(app.mainProcess.pid);
    // The browser is more than one process.
    expect(tree.length).toBeGreaterThan(4);
    expect(networkSockets(tree)).toEqual([]);
    await app.close();
  });
});
