import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import { openSeed, unwrapped } from './seed-letter.ts';

/** The first file of a process, of the format on the command line: writes its time in ms, fonts and engine included. */
const format = process.argv[2] === 'docx' ? 'docx' : 'pdf';
const start = performance.now();
unwrapped(await createLetterExporter('.').make(await openSeed(), format, { concept: false }));
process.stdout.write(`${performance.now() - start}`);
