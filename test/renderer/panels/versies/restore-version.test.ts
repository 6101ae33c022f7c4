import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Letter } from '../../../../letter/model/letter.ts';
import type { RequestInput } from '../../../../main/contract.ts';
import { keepMilestone } from '../../../../renderer/panels/versies/keep-milestone.ts';
import { restoreVersion } from '../../../../renderer/panels/versies/restore-version.ts';
import { openSession } from '../../session/open-session.ts';

type Saved = RequestInput<'letter:save'> & { letter: Letter };

const CHANGED = { kind: 'file-changed', place: '', sentence: 'Het is veranderd.', remedy: 'Leg ze naast elkaar.' };
const FULL = { kind: 'disk-full', place: '', sentence: 'De schijf is vol.', remedy: 'Maak ruimte vrij.' };
let saves: Saved[] = [];
let named: unknown[] = [];
let isFull = false;
/** What another wrote in the file, if anybody did. */
let theirs: Letter | undefined;
let versions = [{ id: '000003-20261124T140000000Z', savedAt: '', how: 'user', naam: '' }];

beforeEach(() => {
  saves = [];
  named = [];
  isFull = false;
  theirs = undefined;
  versions = [{ id: '000003-20261124T140000000Z', savedAt: '', how: 'user', naam: '' }];
  const ask = async (name: string, input: Saved) => {
    if (name === 'versions:list') return { ok: true, value: { versions } };
    if (name === 'versions:name') named.push(input);
    if (name === 'join:letters') return { ok: true, value: { base: input.letter, theirs, theirsHash: 'b'.repeat(64) } };
    if (name !== 'letter:save') return { ok: true, value: null };
    if (isFull) return { ok: false, faults: [FULL] };
    if (theirs !== undefined && input.over === undefined) return { ok: false, faults: [CHANGED] };
    saves.push(input);
    return { ok: true, value: { token: 'f1', name: 'a.brief', folder: 'b', textHash: 'a'.repeat(64) } };
  };
  vi.stubGlobal('window', { collegebrief: { ask } });
});

afterEach(() => vi.unstubAllGlobals());

const about = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});

test('what was there is saved before, the version after, and one undo gives back what was there', async () => {
  const session = openSession('E26.000183');
  const version = about(session.letter(), 'Eerder');
  session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Van nu' }));
  expect(await restoreVersion(session, version)).toEqual({ ok: true, value: null });
  expect(saves.map(({ how, letter }) => [how, letter.gegevens.onderwerp])).toEqual([
    ['auto', 'Van nu'],
    ['restored', 'Eerder'],
  ]);
  session.undo();
  expect(session.letter().gegevens.onderwerp).toBe('Van nu');
});

test('what cannot be kept is not replaced', async () => {
  const session = openSession('E26.000183');
  const version = about(session.letter(), 'Eerder');
  session.setGegevens((gegevens) => ({ ...gegevens, onderwerp: 'Van nu' }));
  isFull = true;
  expect(await restoreVersion(session, version)).toEqual({ ok: false, faults: [FULL] });
  expect(session.letter().gegevens.onderwerp).toBe('Van nu');
});

test('what another wrote meanwhile is joined first, and is no fault of putting back', async () => {
  const session = openSession('E26.000183');
  const version = about(session.letter(), 'Eerder');
  theirs = { ...session.letter(), gegevens: { ...session.letter().gegevens, aanhef: 'Geachte ander,' } };
  expect(await restoreVersion(session, version)).toEqual({ ok: true, value: null });
  expect(saves.map(({ how, over }) => [how, over])).toEqual([['joined', 'b'.repeat(64)]]);
  expect(session.state().gegevens.aanhef).toBe('Geachte ander,');
});

test('a version of another template is compared, not put back', async () => {
  const session = openSession('E26.000183');
  const version = { ...session.letter(), template: { id: 'ander', version: 1 } };
  const restored = await restoreVersion(session, version);
  expect(restored.ok ? [] : restored.faults.map(({ kind }) => kind)).toEqual(['version-other']);
  expect(saves).toEqual([]);
});

test('a milestone is saved by the user and named on the version that this makes', async () => {
  const session = openSession('E26.000183');
  expect(await keepMilestone(session, 'naar jurist gestuurd')).toEqual({ ok: true, value: null });
  expect(saves.map(({ how }) => how)).toEqual(['user']);
  expect(named).toEqual([
    { letter: session.letter().id, version: '000003-20261124T140000000Z', naam: 'naar jurist gestuurd' },
  ]);
});

test('a milestone whose version could not be kept says so', async () => {
  versions = [];
  const kept = await keepMilestone(openSession('E26.000183'), 'naar jurist');
  expect(kept.ok ? [] : kept.faults.map(({ kind }) => kind)).toEqual(['version-missing']);
  isFull = true;
  expect(await keepMilestone(openSession('E26.000183'), 'naar jurist')).toEqual({ ok: false, faults: [FULL] });
});
