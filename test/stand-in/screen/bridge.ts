/** One end of the bridge between the page's world and the preload's. */
export type Bridge = {
  /** Puts a value on the other world's `window`, frozen; its functions run in this world. */
  expose(key: string, value: unknown): void;
};

/**
 * Makes one end. The worlds share the document but no object: values cross in the `detail` of an event, which Chromium
 * clones for the other world, at once. Functions and promises cross as numbers. `nonce` names the events, so that the
 * page cannot speak on the bridge. Stands alone, because its source is run in the page: see `worldSources`.
 */
export function createBridge(nonce: string, side: 'page' | 'preload'): Bridge {
  type Message =
    | { kind: 'expose'; key: string; value: unknown }
    | { kind: 'call'; fn: number; args: unknown }
    | { kind: 'answer'; value?: unknown; failed?: unknown }
    | { kind: 'settled'; promise: number; value?: unknown; failed?: unknown };
  type Settle = { resolve: (value: unknown) => void; reject: (error: unknown) => void };

  const outgoing = `${nonce}-to-${side === 'page' ? 'preload' : 'page'}`;
  const dispatch = document.dispatchEvent.bind(document);
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const numbers = new Map<unknown, number>();
  const promises = new Map<number, Settle>();
  const answers: Message[] = [];
  let lastPromise = 0;

  function post(message: Message): void {
    dispatch(new CustomEvent(outgoing, { detail: message }));
  }

  function isPlain(value: object): boolean {
    return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  }

  function packFunction(value: (...args: unknown[]) => unknown): object {
    const known = numbers.get(value);
    if (known !== undefined) return { [nonce]: 'function', id: known };
    numbers.set(value, functions.length);
    functions.push(value);
    return { [nonce]: 'function', id: functions.length - 1 };
  }

  function packPromise(value: Promise<unknown>): object {
    lastPromise += 1;
    const promise = lastPromise;
    value.then(
      (result) => post({ kind: 'settled', promise, value: pack(result) }),
      (error) => post({ kind: 'settled', promise, failed: pack(error) }),
    );
    return { [nonce]: 'promise', id: promise };
  }

  function pack(value: unknown): unknown {
    if (typeof value === 'function') return packFunction(value as (...args: unknown[]) => unknown);
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { [nonce]: 'error', id: value.message };
    if (Array.isArray(value)) return value.map(pack);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)]));
  }

  function unpackSpecial(kind: unknown, id: unknown): unknown {
    if (kind === 'error') return new Error(String(id));
    if (kind === 'promise') {
      return new Promise((resolve, reject) => {
        promises.set(id as number, { resolve, reject });
      });
    }
    return (...args: unknown[]) => callOther(id as number, args);
  }

  function unpack(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    if (Array.isArray(value)) return value.map(unpack);
    if (nonce in value) return unpackSpecial((value as Record<string, unknown>)[nonce], (value as { id?: unknown }).id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]));
  }

  function callOther(fn: number, args: unknown[]): unknown {
    const before = answers.length;
    post({ kind: 'call', fn, args: pack(args) });
    const answer = answers.length > before ? answers.pop() : undefined;
    if (answer === undefined || answer.kind !== 'answer') throw new Error('An object could not be cloned.');
    if ('failed' in answer) throw unpack(answer.failed);
    return unpack(answer.value);
  }

  function answerCall(fn: number, args: unknown): void {
    try {
      const called = functions[fn];
      if (called === undefined) throw new Error('The bridge knows no such function.');
      post({ kind: 'answer', value: pack(called(...(unpack(args) as unknown[]))) });
    } catch (error) {
      post({ kind: 'answer', failed: pack(error) });
    }
  }

  function freeze(value: unknown): void {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    Object.freeze(value);
    for (const item of Object.values(value)) freeze(item);
  }

  function settle(message: Message & { kind: 'settled' }): void {
    const waiting = promises.get(message.promise);
    promises.delete(message.promise);
    if ('failed' in message) waiting?.reject(unpack(message.failed));
    else waiting?.resolve(unpack(message.value));
  }

  document.addEventListener(`${nonce}-to-${side}`, (event) => {
    const message = (event as CustomEvent<Message | null>).detail;
    if (message === null) return;
    if (message.kind === 'answer') answers.push(message);
    else if (message.kind === 'call') answerCall(message.fn, message.args);
    else if (message.kind === 'settled') settle(message);
    else {
      const value = unpack(message.value);
      freeze(value);
      Object.defineProperty(window, message.key, { value, enumerable: true });
    }
  });

  return {
    expose: (key, value) => post({ kind: 'expose', key, value: pack(value) }),
  };
}
