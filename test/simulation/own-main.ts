import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import type { TestProgram } from '../main/test-program.ts';

/** A run of the program on a computer: what asks it belongs to it, whatever runs at the same time. */
export type Run = { readonly program: TestProgram; isDead: boolean };

export const runs = new AsyncLocalStorage<Run>();

/** Each window asks its own main, which hears texts and no objects, and a main that was killed never answers. */
export function windowsAsk(): void {
  const ask = (name: string, input: unknown) => {
    const run = runs.getStore();
    if (run === undefined || run.isDead) return new Promise(() => undefined);
    const handlers = run.program.handlers as Record<string, (input: unknown) => unknown>;
    return (async () => structuredClone(await handlers[name]?.(structuredClone(input))))();
  };
  vi.stubGlobal('window', { collegebrief: { ask } });
}

/** What the window of this run asks. */
export const ask = (name: string, input: unknown) =>
  (window as unknown as { collegebrief: { ask(name: string, input: unknown): Promise<never> } }).collegebrief.ask(
    name,
    input,
  );
