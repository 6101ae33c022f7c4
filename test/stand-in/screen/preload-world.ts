import type { Codec } from '../codec.ts';
import type { Bridge } from './bridge.ts';

/** What the screen sends into the world, by calling the global of the same name as the binding. */
export type IntoWorld =
  | { kind: 'answer'; call: number; payload: string }
  | { kind: 'notice'; channel: string; payload: string };
/** What the world sends to the screen through the binding, as JSON. */
export type FromWorld =
  | { kind: 'hello' }
  | { kind: 'ipc'; channel: string; payload: string; call: number | null; url: string }
  | { kind: 'failed'; message: string };

export type WorldSettings = { binding: string; receiver: string; platform: string };
type PreloadBody = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;

/**
 * Electron's side of a sandboxed preload: `require('electron')` gives contextBridge and ipcRenderer, and nothing else can
 * be required. Stands alone, because its source is run in the page: see `worldSources`.
 */
export function preloadWorld(settings: WorldSettings, codec: Codec, bridge: Bridge, preload: PreloadBody): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  const scope = globalThis as unknown as Record<string, unknown>;
  const post = scope[settings.binding] as (text: string) => void;
  const calls = new Map<
    number,
    { channel: string; resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, Listener[]>();
  let lastCall = 0;

  function tell(message: FromWorld): void {
    post(JSON.stringify(message));
  }

  function sendIpc(channel: string, args: unknown[], call: number | null): void {
    tell({ kind: 'ipc', channel, payload: codec.encode(args), call, url: location.href });
  }

  function guarded(name: string, target: object): object {
    return new Proxy(target, {
      get(object, key) {
        if (typeof key === 'symbol' || key in object) return Reflect.get(object, key);
        throw new Error(`The stand-in does not offer ${name}.${key}`);
      },
    });
  }

  function forget(channel: string, listener: Listener): void {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener),
    );
  }

  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]) {
      return new Promise((resolve, reject) => {
        lastCall += 1;
        sendIpc(channel, args, lastCall);
        calls.set(lastCall, { channel, resolve, reject });
      });
    },
    send: (channel: string, ...args: unknown[]) => sendIpc(channel, args, null),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener) {
      const once: Listener = (event, ...args) => {
        forget(channel, once);
        listener(event, ...args);
      };
      return ipcRenderer.on(channel, once);
    },
    removeListener(channel: string, listener: Listener) {
      forget(channel, listener);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => ipcRenderer.removeListener(channel, listener),
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => (listeners.get(channel) ?? []).length,
  };

  function receive(message: IntoWorld): void {
    if (message.kind === 'notice') {
      const args = codec.decode(message.payload) as unknown[];
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...args);
      return;
    }
    const caller = calls.get(message.call);
    calls.delete(message.call);
    const answer = codec.decode(message.payload) as { value: unknown } | { failed: string };
    if ('failed' in answer) caller?.reject(new Error(answer.failed));
    else caller?.resolve(answer.value);
  }

  const contextBridge = {
    exposeInMainWorld(key: string, value: unknown) {
      bridge.expose(key, value);
    },
  };
  const electron = guarded('electron (in the preload)', {
    contextBridge: guarded('contextBridge', contextBridge),
    ipcRenderer: guarded('ipcRenderer', ipcRenderer),
  });
  const process = { platform: settings.platform, type: 'renderer', sandboxed: true, contextIsolated: true, env: {} };
  const module = { exports: {} };

  function require(name: string): unknown {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  }

  scope[settings.receiver] = receive;
  tell({ kind: 'hello' });
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    tell({ kind: 'failed', message: String(error) });
  }
}
