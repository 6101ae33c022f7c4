import { EventEmitter } from 'node:events';

/**
 * The app uses something of Electron that the stand-in does not have. Also written on standard error at once, because
 * what is thrown may end in a handler of the app's own.
 */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
  constructor(what: string) {
    const hint = 'Add it to test/stand-in, or try it by hand (docs/handmatige-controle.md).';
    super(`The stand-in does not offer ${what}. ${hint}`);
    process.stderr.write(`${this.message}\n`);
  }
}

/** Asked for by Node, promises and test tools of any object; not part of Electron. */
const ASKED_OF_ANY_OBJECT = new Set([
  'then',
  'catch',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

/** The same object, but reading what it does not have throws `NotOffered`, where Electron itself may have it. */
export function offered<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || ASKED_OF_ANY_OBJECT.has(key))
        return Reflect.get(object, key, receiver);
      throw new NotOffered(`${name}.${key}`);
    },
  });
}

/** Something of Electron that is not there at all: any use of it throws. */
export function absent(name: string): unknown {
  const refuse = (): never => {
    throw new NotOffered(name);
  };
  return new Proxy(class Absent {}, {
    get(_, key) {
      if (typeof key === 'symbol' || ASKED_OF_ANY_OBJECT.has(key)) return undefined;
      throw new NotOffered(`${name}.${key}`);
    },
    apply: refuse,
    construct: refuse,
  });
}

/** An emitter that refuses listeners for events that the stand-in never emits. */
export class StandInEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    super.on('newListener', (event) => {
      if (!events.includes(String(event))) throw new NotOffered(`the event '${String(event)}' of ${name}`);
    });
  }
}

/** Electron's event object of what can be prevented. */
export class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
