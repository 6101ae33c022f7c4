import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { printLetter } from '../../letter/print/print-letter.ts';
import { outputOf } from '../oracles/run-tool.ts';
import { measure } from './measure.ts';
import { pagesTable } from './pages.ts';
import { openSeed, SEED } from './seed-letter.ts';
import { seedToDocx } from './seed-to-docx.ts';
import { seedToPdf } from './seed-to-pdf.ts';
import { milliseconds, type Row, ratioTable, tableText } from './table.ts';
import type { ThousandLetters } from './thousand-letters.ts';
import { windowTables } from './window/window-tables.ts';

/** Times everything in one run, one after the other, and prints it as tables. */
const seed = await openSeed();
const printed = printLetter(seed.letter, seed.template, seed.huisstijl.huisstijl, { concept: false });

print(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
print(ratioTable('Seed letter to PDF', await seedToPdf(seed, printed)));
print(ratioTable('Seed letter to DOCX', await seedToDocx(seed, printed)));
print(ratioTable('Whole command-line process', [await commandLine()]));
print(await pagesTable(printed));
for await (const table of windowTables()) {
  print(table);
}
print(await thousandLetters());

async function commandLine(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-bench-'));
  const run = () => outputOf(process.execPath, ['dist/cli.js', 'export', SEED, '--out', folder]);
  try {
    return { what: 'brief export, DOCX and PDF', times: await measure(7, 1, run) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function thousandLetters(): Promise<string> {
  const run: ThousandLetters = JSON.parse(await outputOf(process.execPath, ['test/bench/dist/thousand-letters.js']));
  const rows = run.parts.map(({ letters, time, rss }, part) => [
    `${part * letters + 1}-${(part + 1) * letters}`,
    milliseconds(time),
    milliseconds(time / letters),
    `${rss.toFixed(0)} MB`,
  ]);
  const peak = ['peak', '', '', `${run.peak.toFixed(0)} MB`];
  return tableText(['1,000 letters, PDF and DOCX', 'time', 'a letter', 'memory'], [...rows, peak]);
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
