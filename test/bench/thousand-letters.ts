import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import { otherLetter } from './other-letter.ts';
import { openSeed, unwrapped } from './seed-letter.ts';

/** What one part of the run took: `rss` in MB at its end. Written as JSON, with the peak of the whole process. */
export type ThousandLetters = { parts: { letters: number; time: number; rss: number }[]; peak: number };

const PART = 250;
const PARTS = 4;
const MEGABYTE = 1024 * 1024;

/** 1,000 different letters in one process, each as PDF and as DOCX. */
const seed = await openSeed();
const exporter = createLetterExporter('.');
const run: ThousandLetters = { parts: [], peak: 0 };
for (let part = 0; part < PARTS; part++) {
  const start = performance.now();
  for (let letter = 0; letter < PART; letter++) {
    await exportLetter(part * PART + letter);
  }
  run.parts.push({ letters: PART, time: performance.now() - start, rss: process.memoryUsage.rss() / MEGABYTE });
}
run.peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify(run));

async function exportLetter(number: number): Promise<void> {
  const kenmerk = `E26.${String(number).padStart(6, '0')}`;
  const { letter } = seed;
  const opened = otherLetter({ ...seed, letter: { ...letter, gegevens: { ...letter.gegevens, kenmerk } } }, number);
  unwrapped(await exporter.make(opened, 'pdf', { concept: false }));
  unwrapped(await exporter.make(opened, 'docx', { concept: false }));
}
