import { createPagePainter, type PagePainter } from './page-painter.ts';
import type { PainterAnswer, PainterQuestion, PainterRequest } from './painter-messages.ts';

/*
 * Runs beside the window, in a worker: a page takes longer to draw than a key may take to be painted. Answers each
 * request in the order in which they came.
 */

type Request = Exclude<PainterRequest, { soort: 'picture' }>;

let painter: PagePainter | undefined;
let turn: Promise<void> = Promise.resolve();
/** Who waits for which picture, and how many were asked for. A picture that came is let go. */
const waiting = new Map<number, (picture: ImageBitmap) => void>();
let questions = 0;

addEventListener('message', ({ data }: MessageEvent<PainterRequest>) => {
  // A drawing waits for it.
  if (data.soort === 'picture') {
    waiting.get(data.question)?.(data.picture);
    waiting.delete(data.question);
  } else turn = turn.then(() => answerTo(data));
});

/** The renderer of pages calls this for a picture in SVG when it runs in a worker. */
Object.assign(globalThis, {
  loadSvg: (svg: Uint8Array<ArrayBuffer>) =>
    new Promise<ImageBitmap>((resolve) => {
      const question: PainterQuestion = { soort: 'svg', question: questions, svg };
      waiting.set(questions, resolve);
      questions += 1;
      postMessage(question);
    }),
});

async function answerTo(request: Request): Promise<void> {
  try {
    const answer = await carryOut(request);
    postMessage(answer, { transfer: answer.soort === 'drawn' && answer.picture !== undefined ? [answer.picture] : [] });
  } catch (error) {
    const failure: PainterAnswer = { request: request.request, soort: 'failed', reason: String(error) };
    postMessage(failure);
  }
}

async function carryOut(asked: Request): Promise<PainterAnswer> {
  const { request } = asked;
  if (asked.soort === 'start') {
    painter = await createPagePainter(asked.engine);
    return { request, soort: 'done' };
  }
  if (painter === undefined) throw new Error('The painter of pages was not started.');
  switch (asked.soort) {
    case 'read':
      return { request, soort: 'read', sizes: painter.read(asked.set, asked.vector) };
    case 'draw':
      return { request, soort: 'drawn', ...(await painter.draw(asked.set, asked)) };
    case 'free':
      painter.free(asked.set);
      return { request, soort: 'done' };
  }
}
