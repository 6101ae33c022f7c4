import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import { createDocxWriter } from '../../main/docx/docx-writer.ts';
import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import type { OpenedLetter } from '../../main/open-letter.ts';
import { coldStart } from './cold-starts.ts';
import { measure } from './measure.ts';
import { otherLetter } from './other-letter.ts';
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
  let number = 0;
  const another = async () => {
    number += 1;
    return unwrapped(await exporter.make(otherLetter(seed, number), 'docx', { concept: false }));
  };
  return [
    { what: 'Collegebrief, warm, each time another letter', times: await measure(200, 50, another) },
    { what: 'Collegebrief, first letter of a process', times: await coldStart('docx') },
    {
      what: 'docxtemplater, filling a ready file, warm',
      times: await measure(200, 50, () => fillTemplate(template, placeholders.texts)),
    },
  ];
}
