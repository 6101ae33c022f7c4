import { Tab, TextRun, type XmlComponent } from 'docx';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { styledRun } from './inline-runs.ts';
import { CHARACTER } from './style-ids.ts';

/** The word that marks a page of a draft, at the right end of the line at its top; nothing on a letter that may be sent. */
export function conceptmerkRuns({ conceptmerk }: PrintedLetter): XmlComponent[] {
  if (conceptmerk === undefined) return [];
  return [new TextRun({ children: [new Tab()] }), styledRun(conceptmerk, CHARACTER.conceptmerk)];
}
