/** Draws one thing after the other. What is no longer wanted when its turn comes is passed over. */
export type DrawLine = (draw: () => Promise<void>, signal?: AbortSignal) => Promise<void>;

/**
 * Who scrolls past a hundred pages waits for none of them: a page that is in view no longer is not drawn. What fails
 * rejects, and holds up nothing behind it.
 */
export function createDrawLine(): DrawLine {
  let last = Promise.resolve();
  return (draw, signal) => {
    const drawn = last.then(() => (signal?.aborted === true ? undefined : draw()));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}
