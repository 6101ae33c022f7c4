import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WindowApi } from '../../../main/contract.ts';

let api: WindowApi;
let hearFromTheStart: () => void;
const told = new Map<string, ((notice: unknown) => void)[]>();
const ask = vi.fn();

beforeEach(async () => {
  told.clear();
  ask.mockReset();
  const listen = (name: string, listener: (notice: unknown) => void) => {
    told.set(name, [...(told.get(name) ?? []), listener]);
    return () => undefined;
  };
  vi.stubGlobal('window', { collegebrief: { ask, listen } });
  vi.resetModules();
  ({ windowApi: api, hearFromTheStart } = await import('../../../renderer/api/window-api.ts'));
});

afterEach(() => vi.unstubAllGlobals());

const tell = (name: string, notice: unknown) => {
  for (const listener of told.get(name) ?? []) listener(notice);
};

test('each listener hears a notice until it stops; main is listened to once, whoever comes and goes', () => {
  const heard: string[] = [];
  const stops = ['a', 'b'].map((who) => api.listen('menu', (command) => heard.push(`${who} ${command}`)));
  tell('menu', 'save');
  stops[0]?.();
  tell('menu', 'undo');
  for (let letter = 0; letter < 50; letter += 1) api.listen('menu', () => undefined)();
  tell('close-requested', null);
  expect(heard).toEqual(['a save', 'b save', 'b undo']);
  expect(told.get('menu')).toHaveLength(1);
});

test('a listener that stops while a notice is told does not keep it from the others', () => {
  const heard: string[] = [];
  const stop = api.listen('menu', () => stop());
  api.listen('menu', (command) => heard.push(command));
  tell('menu', 'find');
  expect(heard).toEqual(['find']);
});

test('what comes before the window listens waits for the first who does, and for nobody else', () => {
  hearFromTheStart();
  tell('menu', 'new');
  tell('open-file', { token: 'a', name: 'a.brief', folder: '' });
  const heard: unknown[] = [];
  api.listen('open-file', (file) => heard.push(file.token));
  const stop = api.listen('menu', (command) => heard.push(command));
  api.listen('menu', (command) => heard.push(`second ${command}`))();
  stop();
  tell('menu', 'open');
  api.listen('menu', (command) => heard.push(`late ${command}`));
  expect(heard).toEqual(['a', 'new']);
  expect(told.get('menu')).toHaveLength(1);
});

test('a request that goes wrong inside main is answered with a fault that says what to do', async () => {
  ask.mockRejectedValue(new Error('"letters:list" failed inside the program.'));
  const answer = await api.ask('letters:list', { query: '' });
  expect(answer).toEqual({
    ok: false,
    faults: [
      {
        kind: 'request-failed',
        place: '',
        sentence: 'Dit is niet gelukt door een storing in Collegebrief.',
        remedy: expect.stringContaining('Probeer het nog eens.'),
      },
    ],
  });
});

test('the start, which has no faults to answer with, still fails', async () => {
  ask.mockRejectedValue(new Error('"app:start" failed inside the program.'));
  await expect(api.ask('app:start', {})).rejects.toThrow('app:start');
});

test('a long letter goes as one text, and what comes as one text is read', async () => {
  const body = [{ type: 'tekst', id: 'lang', key: 'lang', children: Array.from({ length: 400 }, () => ({})) }];
  ask.mockResolvedValue({ json: '{"ok":true,"value":null}' });
  const input = { letter: { body } } as never;
  expect(await api.ask('letter:save-as', input)).toEqual({ ok: true, value: null });
  expect(ask).toHaveBeenCalledWith('letter:save-as', { json: JSON.stringify(input) });
});
