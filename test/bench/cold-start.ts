import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import { openSeed, valueOf } from './seed-letter.ts';

/** The first file of a process, of the format on the command line: writes its time in ms, fonts and engine included. */
const format = process.argv[2] === 'docx' ? 'docx' : 'pdf';
const start = performance.now();
valueOf(await createLetterExporter('.').make(await openSeed(), format, { concept: false }));
process.stdout.write(`${performance.now() - start}`);
