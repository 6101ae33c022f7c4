import { createCodec } from '../codec.ts';
import type { Payload } from '../wire.ts';
import { StandInEmitter } from './offered.ts';
import { frameOf, type StandInWebContents } from './web-contents.ts';

export type IpcEvent = {
  sender: StandInWebContents;
  senderFrame: ReturnType<typeof frameOf>;
  frameId: number;
  processId: number;
  reply(channel: string, ...args: unknown[]): void;
};
type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

/** What the window gets for an invoke: the value, or the message of the error as Electron words it. */
export type InvokeAnswer = { value: unknown } | { failed: string };

const codec = createCodec();

/** Electron's `ipcMain`: `handle` for invoke, `on` for send. */
export class StandInIpcMain extends StandInEmitter {
  private readonly handlers = new Map<string, Handler>();

  constructor() {
    super('ipcMain', []);
    // Any channel may be listened to.
    this.removeAllListeners('newListener');
  }

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** Not Electron's: a message of the preload has come in. Returns the encoded InvokeAnswer. */
  async answer(sender: StandInWebContents, url: string, channel: string, args: Payload): Promise<Payload> {
    const handler = this.handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const value = await handler(eventFrom(sender, url), ...(codec.decode(args) as unknown[]));
      return codec.encode({ value } satisfies InvokeAnswer);
    } catch (error) {
      return codec.encode({
        failed: `Error invoking remote method '${channel}': ${String(error)}`,
      } satisfies InvokeAnswer);
    }
  }

  /** Not Electron's: the preload has sent something that awaits no answer. */
  receive(sender: StandInWebContents, url: string, channel: string, args: Payload): void {
    this.emit(channel, eventFrom(sender, url), ...(codec.decode(args) as unknown[]));
  }
}

function eventFrom(sender: StandInWebContents, url: string): IpcEvent {
  const reply = (channel: string, ...args: unknown[]) => sender.send(channel, ...args);
  return { sender, senderFrame: frameOf(url), frameId: 1, processId: 1, reply };
}
