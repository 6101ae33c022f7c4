import { failed } from '../../letter/model/result.ts';
import type { RequestName, RequestOutput, WindowApi } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';

declare global {
  interface Window {
    /** Put there by the preload (main/preload.ts). */
    readonly collegebrief: WindowApi;
  }
}

/** The requests whose answer is no `Result`: of these a bug in main is a bug here. */
const WITHOUT_FAULTS: readonly RequestName[] = ['app:start', 'window:unsaved', 'window:close'];

/**
 * What the window may ask of the main process. A request that goes wrong by a bug in main is answered with a fault, like
 * an expected failure: who asked for something sees that it did not happen.
 */
export const windowApi: WindowApi = {
  ask: (name, input) =>
    WITHOUT_FAULTS.includes(name)
      ? window.collegebrief.ask(name, input)
      : window.collegebrief.ask(name, input).catch(failure<typeof name>),
  listen: (name, listener) => window.collegebrief.listen(name, listener),
};

function failure<Name extends RequestName>(): RequestOutput<Name> {
  const { sentence, remedy } = nl.app.storing.verzoek;
  // Every request but those above is answered with a Result; the type of one name does not say so.
  return failed([{ kind: 'request-failed', place: '', sentence, remedy }]) as RequestOutput<Name>;
}
