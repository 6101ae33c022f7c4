import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { resolveConflict } from '../../../letter/review/resolve-conflict.ts';
import type { Version } from '../../../main/contract.ts';
import { type ClosestVersion, closestVersion } from '../../../main/letters/closest-version.ts';
import { createVersions } from '../../../main/versions/versions.ts';
import { joinCopies } from '../../../renderer/join/join-sides.ts';
import { richBody } from '../../letter/body/rich-body.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';
import { copyOf, type Doing, doings } from '../../letter/review/random-copy.ts';
import { linesOf, linesShown, sentencesIn } from '../../letter/review/written-sentences.ts';

/** How many histories; `JOIN_RUNS=5000` for a long night. */
const RUNS = Number(process.env.JOIN_RUNS ?? 300) / 3;

/** A disk in memory, where a system has one: a history is saved many times. */
const MEMORY = '/dev/shm';

/** What is done here between two saves. `same`: what the author of the copy does as well; `back`: an earlier text again. */
type Step = {
  readonly what: 'type' | 'same' | 'back';
  readonly doing: readonly Doing[];
  readonly days: number;
  readonly to: number;
};

type History = {
  readonly isOurs: boolean;
  readonly steps: readonly Step[];
  /** Of which text the copy was made, and what was done in it before it came back, each time. */
  readonly copiedFrom: number;
  readonly copies: readonly { readonly doing: readonly Doing[]; readonly isSame: boolean; readonly before: number }[];
  readonly choices: readonly ('ours' | 'theirs')[];
};

const histories: fc.Arbitrary<History> = fc.record({
  isOurs: fc.boolean(),
  steps: fc.array(
    fc.record({
      what: fc.constantFrom('type', 'type', 'type', 'same', 'back'),
      doing: doings(4),
      days: fc.constantFrom(0, 0, 0, 1, 8),
      to: fc.nat(20),
    }),
    { minLength: 2, maxLength: 7 },
  ),
  copiedFrom: fc.nat(20),
  copies: fc.array(fc.record({ doing: doings(5), isSame: fc.boolean(), before: fc.nat(7) }), {
    minLength: 1,
    maxLength: 3,
  }),
  choices: fc.array(fc.constantFrom('ours', 'theirs'), { minLength: 1, maxLength: 5 }),
});

test('whatever a copy was made of, and however often it comes back: no sentence is lost without being shown', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(fc.asyncProperty(histories, lived), { numRuns: RUNS });
});

/** Lives through a history with the versions on a real disk; throws when words are lost. */
async function lived(history: History): Promise<void> {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'collegebrief-kopie-'));
  try {
    await live(history, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function live(history: History, folder: string): Promise<void> {
  const { isOurs, steps, copies } = history;
  const clock = { now: Date.UTC(2026, 2, 2, 9) };
  const versions = createVersions(folder, () => new Date(clock.now));
  const keep = async (letter: Letter, how: Version['how']) => {
    clock.now += 60_000;
    await versions.keep(letter.id, writeBriefFile(letter), how);
  };
  const origin: Letter = { ...everyNodeLetter(), body: richBody() };
  let ours = isOurs ? origin : copyOf(origin, 'oorsprong', steps[0]?.doing ?? []);
  const saved = [origin, ours];
  const save = async (letter: Letter, how: Version['how']) => {
    ours = letter;
    await keep(letter, how);
    saved.push(letter);
  };
  await keep(ours, isOurs ? 'user' : 'opened');
  const colleague = atWork(history, saved);
  for (const [index, step] of steps.entries()) {
    clock.now += step.days * 86_400_000;
    await save(after(ours, step, `wij${index}`, saved), step.what === 'back' ? 'restored' : 'auto');
    for (const [number, { before }] of copies.entries()) {
      if (before % steps.length !== index) continue;
      const sent = colleague.send(number);
      const closest = await closestVersion(sent.copy, versions);
      await keep(sent.copy, 'other');
      await save(joined(ours, { closest, ...sent, choices: history.choices }), 'auto');
    }
  }
}

type Sent = {
  readonly copy: Letter;
  /** What the author of the copy has seen: only that can have been taken out on purpose. */
  readonly had: ReadonlySet<string>;
  /** What stood here, or was shown here before: that may have been taken out here. */
  readonly known: ReadonlySet<string>;
};

/** Somebody else, who works on in one copy and sends it now and then. */
function atWork({ copies, copiedFrom }: History, saved: readonly Letter[]) {
  const seen: Letter[] = [];
  return {
    send(number: number): Sent {
      const { doing, isSame } = copies[number]!;
      const from = seen.at(-1) ?? pick(saved, copiedFrom);
      const copy = copyOf(isSame ? withSame(from) : from, `zij${number}`, doing);
      const sent = { copy, had: sentencesOf([from, ...seen]), known: sentencesOf([...saved, ...seen]) };
      seen.push(from, copy);
      return sent;
    },
  };
}

function sentencesOf(letters: readonly Letter[]): ReadonlySet<string> {
  return new Set(letters.flatMap(({ body }) => [...sentencesIn(body)]));
}

function after(letter: Letter, { what, doing, to }: Step, author: string, saved: readonly Letter[]): Letter {
  if (what === 'back') return pick(saved, to);
  return copyOf(what === 'same' ? withSame(letter) : letter, author, doing);
}

/** Two people who do not know it of each other fill in the same. */
function withSame(letter: Letter): Letter {
  return { ...letter, gegevens: { ...letter.gegevens, kenmerk: 'E26.000999', onderwerp: 'Van beiden' } };
}

type Joining = Sent & { readonly closest: ClosestVersion | undefined; readonly choices: History['choices'] };

function joined(ours: Letter, { copy, closest, had, known, choices }: Joining): Letter {
  const sides = closest === undefined ? {} : { base: closest.base, doubted: [...closest.doubted] };
  const { letter, conflicts } = joinCopies(ours, { ...sides, theirs: copy, theirsHash: '' });
  const shown = [...linesOf(letter.body), ...linesShown(conflicts)];
  const lost = ({ body }: Letter, allowed: ReadonlySet<string>) =>
    [...sentencesIn(body)].filter((one) => !allowed.has(one) && !shown.some((line) => line.includes(one)));
  expect(lost(ours, had), 'of ours, never seen by the other').toEqual([]);
  expect(lost(copy, known), 'of the other, never seen here').toEqual([]);
  return conflicts.reduce((done, one, index) => resolveConflict(done, one, pick(choices, index)), letter);
}

function pick<Any>(choices: readonly Any[], number: number): Any {
  return choices[number % choices.length]!;
}
