import { isBlankText } from '../../../letter/model/is-blank-text.ts';
import { linesToBlocks, type PastedLine } from './lines-to-blocks.ts';
import type { PastedBlock } from './pasted-block.ts';

const BULLET = /^[-–•*·▪◦o]\s+(?=\S)/u;
const NUMBER = /^\(?(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/u;

/**
 * Plain text as blocks. Empty lines part the alineas; a text without any has an alinea on each line. A line of several
 * that begins with a dash, a dot or a number is an item, of the second level when it is set in.
 */
export function textToBlocks(text: string): PastedBlock[] {
  const normal = text.replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n').replace(/\u00AD/gu, '');
  if (!normal.trimEnd().includes('\n')) return oneLine(normal.replace(/\n+$/u, ''));
  const parts = normal.split(/\n[ \t\u00A0]*\n/u).filter((part) => !isBlankText(part));
  const lines = parts.length > 1 ? parts.flatMap(joinedLines) : normal.split('\n');
  return linesToBlocks(lines.filter((line) => !isBlankText(line)).map(toLine));
}

/** A word or a sentence goes into the line where the cursor is, with the spaces around it. */
function oneLine(text: string): PastedBlock[] {
  return text === '' ? [] : [{ type: 'alinea', children: [{ text: clean(text) }] }];
}

/** The lines of one alinea run on; items keep a line each, with what follows them. */
function joinedLines(part: string): string[] {
  const lines: string[] = [];
  for (const line of part.split('\n')) {
    if (lines.length === 0 || isItem(line)) lines.push(line);
    else lines[lines.length - 1] = `${lines.at(-1)?.trimEnd()} ${line.trim()}`;
  }
  return lines;
}

function isItem(line: string): boolean {
  return BULLET.test(line.trimStart()) || NUMBER.test(line.trimStart());
}

function toLine(line: string): PastedLine {
  const text = line.trim();
  const indent = /^[ \t\u00A0]*/u.exec(line)?.[0].replace(/\t/gu, '    ').length ?? 0;
  const level = indent >= 2 ? 2 : 1;
  for (const [pattern, type] of [
    [BULLET, 'opsomming'],
    [NUMBER, 'nummering'],
  ] as const) {
    if (pattern.test(text))
      return { soort: 'item', level, type, inlines: [{ text: clean(text.replace(pattern, '')) }] };
  }
  return { soort: 'alinea', inlines: [{ text: clean(text) }] };
}

function clean(text: string): string {
  return text.replace(/[\t ]+/gu, ' ');
}
