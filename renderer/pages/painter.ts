import engineAddress from '@myriaddreamin/typst-ts-renderer/wasm?url';
import { decodeSvg } from './decode-svg.ts';
import type { PainterAnswer, PainterQuestion, PainterRequest } from './painter-messages.ts';

/** Asks the painter of pages. Rejects when it could not do what was asked. */
export type Painter = { ask(request: WithoutNumber): Promise<PainterAnswer> };

type WithoutNumber =
  Exclude<PainterRequest, { soort: 'picture' }> extends infer One
    ? One extends unknown
      ? Omit<One, 'request'>
      : never
    : never;

let painter: Promise<Painter> | undefined;

/** One painter serves all pages of the window. After one that failed another is started. */
export function sharedPainter(): Promise<Painter> {
  if (painter === undefined) {
    painter = startPainter(() => {
      painter = undefined;
    });
    painter.catch(() => {
      painter = undefined;
    });
  }
  return painter;
}

type Asked = { resolve: (answer: PainterAnswer) => void; reject: (reason: Error) => void };

async function startPainter(onFailed: () => void): Promise<Painter> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Asked>();
  let count = 0;
  let failure: Error | undefined;
  // An engine that failed once is in no state that can be told: the next pages are drawn by another.
  const fail = (reason: string) => {
    failure = new Error(reason);
    worker.terminate();
    onFailed();
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('message', ({ data }: MessageEvent<PainterAnswer | PainterQuestion>) => {
    if (data.soort === 'svg') return void answerQuestion(worker, data);
    if (data.soort === 'failed') return fail(data.reason);
    waiting.get(data.request)?.resolve(data);
    waiting.delete(data.request);
  });
  const ask: Painter['ask'] = (request) =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure);
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ ...request, request: count });
    });
  // The window fetches and compiles it: a worker would need rights of its own for that.
  const engine = await WebAssembly.compileStreaming(fetch(engineAddress));
  await ask({ soort: 'start', engine });
  return { ask };
}

async function answerQuestion(worker: Worker, { question, svg }: PainterQuestion): Promise<void> {
  const picture = await decodeSvg(svg);
  const answer: PainterRequest = { soort: 'picture', question, picture };
  worker.postMessage(answer, [picture]);
}
