import type { Reporter, TestModule } from 'vitest/node';
import type { AfterKill } from './killed-while-typing.ts';

/** Ends the run with one line: how often the program was killed, and what was lost. */
export class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const kills = tests.flatMap((test) => test.meta().kills ?? []);
    const hasPassed = tests.length > 0 && tests.every((test) => test.result().state === 'passed');
    // After the summary of the reporter that stands before this one.
    setImmediate(() => process.stdout.write(`${figuresOf(kills, hasPassed)}\n`));
  }
}

/** One line of figures; `hasPassed` is false when what was found after the last kill was not as it must be. */
export function figuresOf(kills: readonly AfterKill[], hasPassed: boolean): string {
  const lost = kills.map(({ lostMs }) => lostMs).sort((left, right) => left - right);
  const keys = kills.reduce((sum, { typedKeys }) => sum + typedKeys, 0);
  const saves = kills.reduce((sum, { savesAsked }) => sum + savesAsked, 0);
  const median = Math.round(lost[Math.floor(lost.length / 2)] ?? 0);
  const none = lost.filter((ms) => ms === 0).length;
  return [
    `${hasPassed ? 'passed' : 'FAILED'} after ${kills.length} kills while typing (${keys} keys, ${saves} saves asked)`,
    ...(hasPassed ? ['every file was one of the saved versions'] : []),
    `typing lost: median ${median} ms, most ${Math.round(lost.at(-1) ?? 0)} ms, none in ${none}`,
  ].join('; ');
}
