import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WindowApi } from '../../main/contract.ts';
import { REQUEST_NAMES } from '../../main/ipc/channel-names.ts';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, ((event: unknown, notice: unknown) => void)[]>(),
}));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...all: unknown[]) => void electron.invoked.push(all),
    on: (name: string, listener: () => void) => {
      electron.listeners.set(name, [...(electron.listeners.get(name) ?? []), listener]);
    },
    removeListener: (name: string, listener: () => void) => {
      electron.listeners.set(
        name,
        (electron.listeners.get(name) ?? []).filter((one) => one !== listener),
      );
    },
  },
}));

await import('../../main/preload.ts');
const api = electron.exposed.get('collegebrief') as WindowApi;
/** As a hostile page would call it: with anything. */
const loose = api as unknown as {
  ask(name: unknown, input?: unknown): Promise<unknown>;
  listen(name: unknown, listener: (notice: unknown) => void): () => void;
};

beforeEach(() => {
  electron.invoked.length = 0;
  electron.listeners.clear();
});

describe('what the window gets', () => {
  test('is one object with two functions', () => {
    expect([...electron.exposed.keys()]).toEqual(['collegebrief']);
    expect(Object.keys(api).sort()).toEqual(['ask', 'listen']);
  });

  test.each(REQUEST_NAMES)('%s is passed on, with its input and nothing more', async (name) => {
    await loose.ask(name, { some: 'input' });
    expect(electron.invoked).toEqual([[name, { some: 'input' }]]);
  });

  test.each([
    'ELECTRON_BROWSER_REQUIRE',
    'menu',
    'toString',
    '__proto__',
    'constructor',
    '',
    undefined,
    7,
    ['app:start'],
  ])('asking by the name %s is refused', async (name) => {
    await expect(loose.ask(name, {})).rejects.toThrow('not in the contract');
    expect(electron.invoked).toEqual([]);
  });

  test.each(['app:start', 'toString', '__proto__', '', undefined, ['menu']])('listening to %s is refused', (name) => {
    expect(() => loose.listen(name, () => {})).toThrow('not in the contract');
    expect(electron.listeners.size).toBe(0);
  });

  test('a listener gets the notice and never the event, until it stops', () => {
    const heard: unknown[][] = [];
    const stop = loose.listen('menu', (...all) => void heard.push(all));
    const [forward] = electron.listeners.get('menu')!;
    forward!({ sender: 'ipcRenderer' }, 'save');
    expect(heard).toEqual([['save']]);
    expect(stop()).toBeUndefined();
    expect(electron.listeners.get('menu')).toEqual([]);
  });
});
