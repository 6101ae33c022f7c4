import { packLetters, unpackLetters } from '../../letter/model/pack-letters.ts';
import { failed } from '../../letter/model/result.ts';
import type { NoticeName, RequestInput, RequestName, RequestOutput, WindowApi } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';

declare global {
  interface Window {
    /** Put there by the preload (main/preload.ts). */
    readonly collegebrief: WindowApi;
  }
}

/** The requests whose answer is no `Result`: of these a bug in main is a bug here. */
const WITHOUT_FAULTS: readonly RequestName[] = [
  'app:start',
  'letter:shown',
  'letter:look',
  'window:unsaved',
  'window:close',
];

/**
 * What the window may ask of the main process. A request that goes wrong by a bug in main is answered with a fault, like
 * an expected failure: who asked for something sees that it did not happen.
 */
export const windowApi: WindowApi = {
  ask: (name, input) =>
    WITHOUT_FAULTS.includes(name) ? askMain(name, input) : askMain(name, input).catch(failure<typeof name>),
  listen(name, listener) {
    // A set takes a function once, and the same one may listen twice.
    const own: Listener = (notice) => listener(notice);
    const all = listenersTo(name);
    all.add(own);
    for (const notice of waiting.get(name) ?? []) own(notice);
    waiting.delete(name);
    return () => void all.delete(own);
  },
};

/** A long letter goes and comes as one text: of what is packed here main takes the shape after it is unpacked. */
async function askMain<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>> {
  const answer = await window.collegebrief.ask(name, packLetters(input) as RequestInput<Name>);
  return unpackLetters(answer) as RequestOutput<Name>;
}

/**
 * The notices that may come before the window shows what hears them: right after the answer to `app:start`, or while a
 * letter is fetched. Each waits for the first who listens; after that a notice that nobody hears is over.
 */
const KEPT: readonly NoticeName[] = ['open-file', 'close-requested', 'menu'];

/** Begins to hear what main says, before it is told that the window is there (`app:start`). */
export function hearFromTheStart(): void {
  for (const name of KEPT) listenersTo(name);
}

/** A listener of any notice: the name under which it stands says what it is given. */
type Listener = (notice: never) => void;

const heard = new Map<NoticeName, Set<Listener>>();

/** What came before anybody listened to it. */
const waiting = new Map<NoticeName, never[]>();

/**
 * Who listens to a notice. Main is listened to once, for as long as the window lives: what is handed over to the world
 * of the preload may be kept there, and a listener of a letter would keep all of that letter.
 */
function listenersTo(name: NoticeName): Set<Listener> {
  const known = heard.get(name);
  if (known !== undefined) return known;
  const all = new Set<Listener>();
  heard.set(name, all);
  if (KEPT.includes(name)) waiting.set(name, []);
  window.collegebrief.listen(name, (notice) => {
    waiting.get(name)?.push(notice as never);
    for (const listener of [...all]) listener(notice as never);
  });
  return all;
}

function failure<Name extends RequestName>(): RequestOutput<Name> {
  const { sentence, remedy } = nl.app.storing.verzoek;
  // Every request but those above is answered with a Result; the type of one name does not say so.
  return failed([{ kind: 'request-failed', place: '', sentence, remedy }]) as RequestOutput<Name>;
}
