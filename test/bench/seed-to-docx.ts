import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import { createDocxWriter } from '../../main/docx/docx-writer.ts';
import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import type { OpenedLetter } from '../../main/open-letter.ts';
import { coldStart } from './cold-starts.ts';
import { measure } from './measure.ts';
import { unwrapped } from './seed-letter.ts';
import type { Row } from './table.ts';
import { fillTemplate, withPlaceholders } from './template-fill.ts';

/**
 * The seed letter as DOCX, and docxtemplater filling a ready file with the same content: that file is our own DOCX of
 * the letter with a placeholder for each text, so both write the same styles and fonts.
 */
export async function seedToDocx(seed: OpenedLetter, printed: PrintedLetter): Promise<Row[]> {
  const exporter = createLetterExporter('.');
  const placeholders = withPlaceholders(printed);
  const writer = createDocxWriter({ fontsFolder: 'assets/fonts' });
  const template = unwrapped(await writer.write(placeholders.letter));
  const make = async () => unwrapped(await exporter.make(seed, 'docx', { concept: false }));
  return [
    { what: 'Collegebrief, warm', times: await measure(200, 50, make) },
    { what: 'Collegebrief, first letter of a process', times: await coldStart('docx') },
    {
      what: 'docxtemplater, filling a ready file, warm',
      times: await measure(200, 50, () => fillTemplate(template, placeholders.texts)),
    },
  ];
}
