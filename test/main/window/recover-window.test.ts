import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Question, recoverWindow } from '../../../main/window/recover-window.ts';

/** A window whose user answers each dialog as told; `undefined` leaves the dialog open until it is taken away. */
function startWindow(...answers: (number | undefined)[]) {
  const done: string[] = [];
  const asked: Question[] = [];
  const contents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), {
    webContents: Object.assign(contents, {
      forcefullyCrashRenderer: () => {
        done.push('stopped');
        contents.emit('render-process-gone');
      },
    }),
    isDestroyed: () => false,
    reload: () => void done.push('reloaded'),
    close: () => void done.push('closed'),
  });
  recoverWindow(window, {
    guard: { setUnsaved: (unsaved) => void done.push(unsaved ? 'held' : 'let go') },
    onPageGone: () => void done.push('page gone'),
    ask: (question) => {
      asked.push(question);
      const response = answers.shift();
      if (response !== undefined) return Promise.resolve({ response });
      return new Promise((resolve) => {
        question.signal?.addEventListener('abort', () => resolve({ response: question.cancelId }));
      });
    },
  });
  return { window, done, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a page that crashed lets its work go to the journal, and is loaded again when the user wants', async () => {
  const { window, done, asked } = startWindow(0);
  window.webContents.emit('render-process-gone');
  await settled();
  expect(done).toEqual(['let go', 'page gone', 'reloaded']);
  expect(asked).toHaveLength(1);
});

test('the user may also close the window', async () => {
  const { window, done } = startWindow(1);
  window.webContents.emit('render-process-gone');
  await settled();
  expect(done).toEqual(['let go', 'page gone', 'closed']);
});

test('a page that hangs is loaded again without a second question', async () => {
  const { window, done, asked } = startWindow(1);
  window.emit('unresponsive');
  await settled();
  expect(done).toEqual(['stopped', 'let go', 'page gone', 'reloaded']);
  expect(asked.map(({ buttons }) => buttons)).toEqual([['Wachten', 'Opnieuw laden']]);
});

test('waiting is what Enter and Escape do, and changes nothing', async () => {
  const { window, done, asked } = startWindow(0);
  window.emit('unresponsive');
  await settled();
  expect(done).toEqual([]);
  expect(asked[0]).toMatchObject({ defaultId: 0, cancelId: 0 });
});

test('the question goes away when the page goes on by itself, and comes back the next time', async () => {
  const { window, done, asked } = startWindow();
  window.emit('unresponsive');
  window.emit('unresponsive');
  expect(asked).toHaveLength(1);
  window.emit('responsive');
  await settled();
  expect(done).toEqual([]);
  window.emit('unresponsive');
  expect(asked).toHaveLength(2);
});
