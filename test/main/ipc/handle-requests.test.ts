import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { type RequestName, requests } from '../../../main/contract.ts';
import { REQUEST_NAMES } from '../../../main/ipc/channel-names.ts';
import { type Handlers, handleRequests } from '../../../main/ipc/handle-requests.ts';
import { isOwnWindow, type RequestEvent } from '../../../main/ipc/is-own-window.ts';
import { FITTING_INPUTS } from './fitting-inputs.ts';

type Answer = (event: RequestEvent, ...sent: unknown[]) => Promise<unknown>;

const ownContents = { id: 'our window' };
const ownEvent: RequestEvent = { sender: ownContents, senderFrame: { url: 'app://collegebrief/', parent: null } };

/** A bus on which every request is answered with what reached its handler. */
function answering(answer: (name: RequestName, input: unknown) => unknown = (_name, input) => input) {
  const answers = new Map<string, Answer>();
  const reached: string[] = [];
  const reported: string[] = [];
  const handlers = Object.fromEntries(
    REQUEST_NAMES.map((name) => [
      name,
      (input: unknown) => {
        reached.push(name);
        return answer(name, input);
      },
    ]),
  ) as unknown as Handlers;
  handleRequests({ handle: (name, listener) => answers.set(name, listener) }, handlers, {
    isOwnWindow: (event) => isOwnWindow(event, ownContents),
    report: (name) => reported.push(name),
  });
  const ask = (name: string, event: RequestEvent, ...sent: unknown[]) => answers.get(name)!(event, ...sent);
  return { answers, reached, reported, ask };
}

const NAMES = Object.keys(requests) as RequestName[];

test('every request of the contract is answered, and nothing else', () => {
  expect([...answering().answers.keys()].sort()).toEqual([...NAMES].sort());
  expect([...REQUEST_NAMES].sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  test('comes through from our own page with the agreed shape', async () => {
    const { ask, reached } = answering();
    await expect(ask(name, ownEvent, FITTING_INPUTS[name])).resolves.toEqual(FITTING_INPUTS[name]);
    expect(reached).toEqual([name]);
  });

  const strangers: [string, RequestEvent][] = [
    ['another window', { sender: { id: 'other' }, senderFrame: ownEvent.senderFrame }],
    ['a frame within our page', { sender: ownContents, senderFrame: { url: 'app://collegebrief/', parent: {} } }],
    ['another page', { sender: ownContents, senderFrame: { url: 'https://voorbeeld.nl/', parent: null } }],
    ['another host', { sender: ownContents, senderFrame: { url: 'app://collegebrief.nl/', parent: null } }],
    ['a file', { sender: ownContents, senderFrame: { url: 'file:///app://collegebrief/', parent: null } }],
    ['a frame that is gone', { sender: ownContents, senderFrame: null }],
  ];
  test.each(strangers)('is refused from %s', async (_who, event) => {
    const { ask, reached } = answering();
    await expect(ask(name, event, FITTING_INPUTS[name])).rejects.toThrow(
      `"${name}" was refused: it does not come from`,
    );
    expect(reached).toEqual([]);
  });

  const wrong: [string, unknown[]][] = [
    ['nothing', []],
    ['null', [null]],
    ['a text', ['{}']],
    ['a list', [[]]],
    ['a number', [7]],
    ['a field too many', [{ ...FITTING_INPUTS[name], path: '/etc/passwd' }]],
    ['two things', [FITTING_INPUTS[name], FITTING_INPUTS[name]]],
    ...Object.keys(FITTING_INPUTS[name]).flatMap((field): [string, unknown[]][] => [
      [`${field} of another kind`, [{ ...FITTING_INPUTS[name], [field]: { toString: 'x' } }]],
      ...(isOptional(name, field)
        ? []
        : [[`no ${field}`, [without(FITTING_INPUTS[name], field)]] as [string, unknown[]]]),
    ]),
  ];
  test.each(wrong)('is refused with %s', async (_what, sent) => {
    const { ask, reached } = answering();
    await expect(ask(name, ownEvent, ...sent)).rejects.toThrow(`"${name}" was refused: what was sent does not have`);
    expect(reached).toEqual([]);
  });

  test('tells the window nothing of an error inside the program', async () => {
    const { ask, reported } = answering(() => {
      throw new Error('/home/jansen/geheim.brief');
    });
    await expect(ask(name, ownEvent, FITTING_INPUTS[name])).rejects.toThrow(
      new Error(`"${name}" failed inside the program.`),
    );
    expect(reported).toEqual([name]);
  });
});

test('a long letter comes in as one text, checked as any other, and goes back as one', async () => {
  const { ask, reached } = answering();
  const children = Array.from({ length: 400 }, (_, index) => ({
    type: 'alinea',
    id: `lang${index}`,
    children: [{ text: '' }],
  }));
  const { letter } = FITTING_INPUTS['letter:save-as'] as { letter: Letter };
  const long = { letter: { ...letter, body: [{ type: 'tekst', id: 'lang', key: 'lang', children }] } };
  const answer = await ask('letter:save-as', ownEvent, { json: JSON.stringify(long) });
  expect(answer).toEqual({ json: JSON.stringify(long) });
  for (const json of ['{', '[]', 'null', '{"letter":{}}', JSON.stringify({ ...long, path: '/etc/passwd' })]) {
    await expect(ask('letter:save-as', ownEvent, { json })).rejects.toThrow('does not have the agreed shape');
  }
  expect(reached).toEqual(['letter:save-as']);
});

test('a window that is not open owns no request', () => {
  expect(isOwnWindow({ sender: undefined, senderFrame: { url: 'app://collegebrief/', parent: null } }, undefined)).toBe(
    false,
  );
});

/** Whether the schema of the contract says that a field may be left out. */
function isOptional(name: RequestName, field: string): boolean {
  const entries: Record<string, { type: string }> = Reflect.get(requests[name].input, 'entries');
  return entries[field]?.type === 'exact_optional';
}

function without(input: object, field: string): object {
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== field));
}
