import { expect, test } from 'vitest';
import { createNotices } from '../../../main/ipc/notices.ts';

function contents(isDestroyed = false) {
  const sent: unknown[][] = [];
  return { sent, target: { isDestroyed: () => isDestroyed, send: (...all: unknown[]) => void sent.push(all) } };
}

test('a notice goes to the window that is open at that moment', () => {
  const first = contents();
  const second = contents();
  let target = first.target;
  const notice = createNotices(() => target);
  notice('menu', 'save');
  target = second.target;
  notice('export-progress', { done: 1, of: 2 });
  expect(first.sent).toEqual([['menu', 'save']]);
  expect(second.sent).toEqual([['export-progress', { done: 1, of: 2 }]]);
});

test('without a window, or with one that is gone, nobody is told and nothing breaks', () => {
  const gone = contents(true);
  createNotices(() => undefined)('close-requested', null);
  createNotices(() => gone.target)('close-requested', null);
  expect(gone.sent).toEqual([]);
});
