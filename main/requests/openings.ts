import { type Fault, failed, type Result } from '../../letter/model/result.ts';

/** The letters that are being opened, as long as somebody waits for them. */
export type Openings = {
  /**
   * Opens one. `signal` says that nobody waits for it any more: then it fails at once, however long a file on a network
   * is silent.
   */
  run<Value>(work: (signal: AbortSignal) => Promise<Result<Value>>): Promise<Result<Value>>;
  /** Nobody waits any more for those that were begun until now. */
  cancel(): void;
};

export function createOpenings(): Openings {
  const waitedFor = new Set<AbortController>();
  return {
    run(work) {
      const controller = new AbortController();
      waitedFor.add(controller);
      const opened = work(controller.signal).finally(() => waitedFor.delete(controller));
      return Promise.race([opened, cancelled(controller.signal)]);
    },
    cancel() {
      for (const controller of waitedFor) controller.abort();
      waitedFor.clear();
    },
  };
}

/** What is answered to one who does not wait for it any more. */
export function openingCancelled(): Result<never> {
  const fault: Fault<'opening-cancelled'> = {
    kind: 'opening-cancelled',
    place: '',
    sentence: 'Het openen is geannuleerd; aan het bestand is niets veranderd.',
    remedy: 'Open de brief opnieuw als u hem toch wilt zien.',
  };
  return failed([fault]);
}

function cancelled(signal: AbortSignal): Promise<Result<never>> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(openingCancelled()), { once: true }));
}
