import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions } from 'docx';
import { twipsOfPt } from './page-units.ts';
import { PARAGRAPH } from './style-ids.ts';

export type NamedStyle = IParagraphStyleOptions;

/**
 * Lines of exactly `line` pt, with white above and under the paragraph in pt. Between two paragraphs Word and
 * LibreOffice leave the larger of the two whites (ISO/IEC 29500-1, 17.3.1.33).
 */
export function exactLines(line: number, before = 0, after = 0): IParagraphStylePropertiesOptions {
  return {
    spacing: { line: twipsOfPt(line), lineRule: 'exact', before: twipsOfPt(before), after: twipsOfPt(after) },
  };
}

/** A style of this letter, shown in Word's gallery of styles under its Dutch name. */
export function paragraphStyle(
  id: string,
  name: string,
  paragraph: IParagraphStylePropertiesOptions,
  run: NonNullable<NamedStyle['run']> = {},
): NamedStyle {
  return { id, name, basedOn: PARAGRAPH.standaard, quickFormat: true, paragraph, run };
}
