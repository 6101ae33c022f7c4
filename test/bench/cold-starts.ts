import { outputOf } from '../oracles/run-tool.ts';
import { type Times, timesOf } from './measure.ts';

const RUNS = 7;

/** The first file of that format in a process of its own, several times: without the start of Node itself. */
export async function coldStart(format: 'pdf' | 'docx'): Promise<Times> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(Number(await outputOf(process.execPath, ['test/bench/dist/cold-start.js', format])));
  }
  return timesOf(times);
}
