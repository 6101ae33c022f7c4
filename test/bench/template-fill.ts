import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';

/** A letter in which each text has become a placeholder `{t0}`, and the texts by the names of the placeholders. */
export type Placeholders = { letter: PrintedLetter; texts: Record<string, string> };

/** Takes every running text out of a printed letter; the words of the letterhead stay, as they do in a template. */
export function withPlaceholders(letter: PrintedLetter): Placeholders {
  const texts: Record<string, string> = {};
  const json = JSON.stringify(letter, (_, value: unknown) => {
    if (!isText(value)) {
      return value;
    }
    const name = `t${Object.keys(texts).length}`;
    texts[name] = value.text;
    return { ...value, text: `{${name}}` };
  });
  return { letter: JSON.parse(json), texts };
}

/** Fills a ready DOCX as a program on docxtemplater would: the template stands in memory, the DOCX comes out whole. */
export function fillTemplate(template: Uint8Array, texts: Record<string, string>): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(texts);
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function isText(value: unknown): value is { type: 'tekst'; text: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'tekst' && 'text' in value;
}
