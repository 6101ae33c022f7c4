import * as v from 'valibot';
import { packLetters, unpackLetters } from '../../letter/model/pack-letters.ts';
import { type RequestInput, type RequestName, type RequestOutput, type Requests, requests } from '../contract.ts';
import { REQUEST_NAMES } from './channel-names.ts';
import type { RequestEvent } from './is-own-window.ts';

/** A handler for every request of the contract: one that is forgotten does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Promise<RequestOutput<Name>> | RequestOutput<Name>;
};

/** The part of Electron's `ipcMain` that is used. */
export type RequestBus = {
  handle(name: string, listener: (event: RequestEvent, ...sent: unknown[]) => Promise<unknown>): void;
};

export type RequestGuards = {
  isOwnWindow: (event: RequestEvent) => boolean;
  /** Is told of what went wrong inside a handler: a bug. */
  report: (request: RequestName, error: unknown) => void;
};

/**
 * Answers every request of the contract. First who asks is checked, then what is sent; what fails either never reaches a
 * handler, and is rejected with an error that says which of the two it was. A handler that throws is reported, and the
 * window hears no more than that it failed: errors of the system hold paths.
 */
export function handleRequests(bus: RequestBus, handlers: Handlers, guards: RequestGuards): void {
  for (const name of REQUEST_NAMES) handleOne(name, bus, handlers, guards);
}

function handleOne<Name extends RequestName>(
  name: Name,
  bus: RequestBus,
  handlers: Handlers,
  { isOwnWindow, report }: RequestGuards,
): void {
  const answer = handlers[name];
  bus.handle(name, async (event, ...sent) => {
    if (!isOwnWindow(event)) throw new Error(`"${name}" was refused: it does not come from the program's own window.`);
    const input = readInput(name, sent);
    if (input === undefined) throw new Error(`"${name}" was refused: what was sent does not have the agreed shape.`);
    try {
      return packLetters(await answer(input.value));
    } catch (error) {
      report(name, error);
      throw new Error(`"${name}" failed inside the program.`);
    }
  });
}

function readInput<Name extends RequestName>(name: Name, sent: readonly unknown[]) {
  const message = sent.length === 1 ? unpacked(sent[0]) : undefined;
  // Valibot takes a list for an object in which nothing is filled in.
  if (message === undefined || Array.isArray(message)) return undefined;
  const schema: Requests[Name]['input'] = requests[name].input;
  const parsed = v.safeParse(schema, message);
  return parsed.success ? { value: parsed.output } : undefined;
}

/** What was sent; undefined when it says to be packed and is not. */
function unpacked(sent: unknown): unknown {
  try {
    return unpackLetters(sent);
  } catch {
    return undefined;
  }
}
