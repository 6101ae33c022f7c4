/** What the program is doing for the user at this moment, so that it does not quit in the middle of a save. */
export type WorkInHand = {
  add<Value>(work: Promise<Value>): Promise<Value>;
  /** Resolves when all of it is done, with what followed from it, or after five seconds: a dialog that hangs must not keep the program alive. */
  settled(): Promise<void>;
};

const PATIENCE_MS = 5000;

export function createWorkInHand(): WorkInHand {
  const inHand = new Set<Promise<unknown>>();
  const allDone = async () => {
    // What is done may have begun something: a save keeps a version.
    while (inHand.size > 0) await Promise.allSettled([...inHand]);
  };
  return {
    add: (work) => {
      inHand.add(work);
      const forget = () => inHand.delete(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () => {
      const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
      await Promise.race([allDone(), patience]);
    },
  };
}
