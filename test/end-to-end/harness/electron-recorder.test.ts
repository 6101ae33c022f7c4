import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { beforeEach, expect, test } from 'vitest';
import type { DialogAnswer } from '../../stand-in/screen/dialogs.ts';
import { installRecorder, type Recorded } from './electron-recorder.ts';

/* The recorder works inside real Electron; here with the parts that it touches, also where the binary is missing. */

type Parts = Pick<typeof Electron, 'app' | 'dialog' | 'shell' | 'webContents'>;

const sent: unknown[][] = [];
const contents = () => ({ send: (...args: unknown[]) => sent.push(args) });

function record(answers: DialogAnswer[]): Parts {
  const parts = {
    app: new EventEmitter(),
    dialog: {},
    shell: {},
    webContents: { getAllWebContents: () => [contents()] },
  };
  const electron = parts as unknown as Parts;
  installRecorder(electron as typeof Electron, answers);
  return electron;
}

const recorded = () => (globalThis as unknown as { collegebriefTest: Recorded }).collegebriefTest;

beforeEach(() => sent.splice(0));

test('dialogs get the answers of the test in the form of Electron, and are kept', async () => {
  const { dialog } = record([
    { dialog: 'open', choose: ['/a.brief'] },
    { dialog: 'save', choose: 'cancel' },
    { dialog: 'message', press: 'Nee' },
    { dialog: 'save', choose: '/b.brief' },
  ]);
  expect(await dialog.showOpenDialog({ title: 'Openen' })).toEqual({ canceled: false, filePaths: ['/a.brief'] });
  expect(await dialog.showSaveDialog({})).toMatchObject({ canceled: true });
  const asked = { message: 'Bewaren?', buttons: ['Ja', 'Nee'] };
  expect(await dialog.showMessageBox(asked)).toEqual({ response: 1, checkboxChecked: false });
  expect(await dialog.showSaveDialog({})).toEqual({ canceled: false, filePath: '/b.brief' });
  expect(recorded().dialogs.map(({ kind }) => kind)).toEqual(['open', 'save', 'message', 'save']);
  expect(recorded().dialogs[2]?.options).toEqual(asked);
});

test('a dialog without an answer is an error, and is kept without one', async () => {
  const { dialog } = record([]);
  await expect(dialog.showOpenDialog({})).rejects.toThrow('for which the test has no answer');
  expect(recorded().dialogs).toEqual([{ kind: 'open', options: {} }]);
});

test('nothing opens outside, and what would have is kept', async () => {
  const { shell } = record([]);
  await shell.openExternal('https://voorbeeld.nl/');
  expect(await shell.openPath('/a.pdf')).toBe('');
  shell.showItemInFolder('/a.docx');
  expect(recorded().opened).toEqual([
    { kind: 'link', target: 'https://voorbeeld.nl/' },
    { kind: 'file', target: '/a.pdf' },
    { kind: 'folder', target: '/a.docx' },
  ]);
});

test('notices still go to the window, and are kept', () => {
  const { app } = record([]);
  const later = contents();
  app.emit('web-contents-created', {} as never, later as never);
  later.send('menu', 'save');
  expect(sent).toEqual([['menu', 'save']]);
  expect(recorded().notices).toEqual([{ name: 'menu', notice: 'save' }]);
});
