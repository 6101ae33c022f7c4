/** One end of a channel between two processes: that of `child_process.fork` and of `process` in the child. */
export type Channel = {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
};

// biome-ignore lint/suspicious/noExplicitAny: the parameters of a method of any shape; callers see the exact type.
export type Methods = { [name: string]: (...args: any[]) => unknown };
export type Remote<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Output
    ? (...args: Args) => Promise<Awaited<Output>>
    : never;
};

type Message =
  | { call: number; method: string; args: unknown[] }
  | { answer: number; value: unknown }
  | { answer: number; failed: { name: string; message: string } };

export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/**
 * Calls methods of the other end and answers its calls with `own`. What an own method throws, the caller gets as an
 * error with the same name and message. After `lose` every call that waits, and every later one, fails.
 */
export function connect<Calls>(channel: Channel, own: Methods): { remote: Remote<Calls>; lose(): void } {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let isLost = false;

  async function answer(call: number, method: string, args: unknown[]): Promise<void> {
    let reply: Message;
    try {
      const call_ = own[method];
      if (call_ === undefined) throw new Error(`No method ${method} at this end.`);
      reply = { answer: call, value: await call_(...args) };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      reply = { answer: call, failed: { name, message } };
    }
    if (!isLost) channel.post(reply);
  }

  function receive(message: unknown): void {
    const received = message as Message;
    if ('call' in received) {
      void answer(received.call, received.method, received.args);
      return;
    }
    const caller = waiting.get(received.answer);
    waiting.delete(received.answer);
    if (caller === undefined) return;
    if ('failed' in received)
      caller.reject(Object.assign(new Error(received.failed.message), { name: received.failed.name }));
    else caller.resolve(received.value);
  }

  function ask(method: string, args: unknown[]): Promise<unknown> {
    if (isLost) return Promise.reject(new ConnectionLost(`The other process is gone; ${method} was not called.`));
    return new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      channel.post({ call: last, method, args });
    });
  }

  channel.listen(receive);
  const remote = new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...args: unknown[]) =>
          ask(String(method), args),
    },
  );
  return {
    remote: remote as Remote<Calls>,
    lose() {
      isLost = true;
      for (const { reject } of waiting.values()) reject(new ConnectionLost('The other process is gone.'));
      waiting.clear();
    },
  };
}
