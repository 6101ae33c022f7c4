import { describe, expect, test } from 'vitest';
import { runHost } from './fixtures/run-host.ts';

describe.each(['newest', 'register'] as const)("Node's hooks, %s", (redirect) => {
  test('the app gets the stand-in for electron', async () => {
    const host = await runHost('main.js', redirect);
    expect(await host.remote.menuItems()).toMatchObject([{ label: 'Bestand', items: [{ id: 'bericht' }, {}, {}] }]);
    host.process.kill();
    await host.ended;
  });

  test('a name that Electron has and the stand-in has not is there, and throws when it is used', async () => {
    const host = await runHost('uses-tray.js', redirect);
    host.process.kill();
    await host.ended;
    expect(host.output()).toContain('The stand-in does not offer Tray');
  });
});
