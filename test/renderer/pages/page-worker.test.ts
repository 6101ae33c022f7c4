import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import type { PainterQuestion } from '../../../renderer/pages/painter-messages.ts';

vi.mock('../../../renderer/pages/page-painter.ts', () => ({ createPagePainter: () => undefined }));
afterEach(() => vi.unstubAllGlobals());

/** Frees what nothing refers to any more. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test('a picture that was drawn is let go: typing all day keeps none of them', async () => {
  const questions: PainterQuestion[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  vi.stubGlobal('addEventListener', (_name: string, listener: (event: { data: unknown }) => void) => {
    listeners.push(listener);
  });
  vi.stubGlobal('postMessage', (question: PainterQuestion) => questions.push(question));
  await import('../../../renderer/pages/page-worker.ts');
  const loadSvg: (svg: Uint8Array) => Promise<object> = Reflect.get(globalThis, 'loadSvg');

  const drawOnce = async () => {
    const drawn = loadSvg(new Uint8Array());
    const picture = {};
    const { question } = questions.at(-1)!;
    for (const listener of listeners) listener({ data: { soort: 'picture', question, picture } });
    expect(await drawn).toBe(picture);
    return new WeakRef(picture);
  };
  const pictures = [await drawOnce(), await drawOnce(), await drawOnce()];
  expect(questions.map(({ question }) => question)).toEqual([0, 1, 2]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  collectGarbage();
  expect(pictures.map((picture) => picture.deref())).toEqual([undefined, undefined, undefined]);
});
