import type { FaultWords, TemplateFault } from '../template-fault.ts';
import { type Position, placeAt } from './program.ts';
import { type Tag, tagsIn } from './tag-scanner.ts';

/** Blocks within blocks, `else if` in a row, parentheses within parentheses. */
export const MAX_NESTING = 32;

/**
 * What is wrong with the tags of a text before it is parsed: not closed, not opened, closed in the wrong order, nested
 * too deep. The parser finds only the first of these, says it in English, and its time grows with the square of the
 * nesting.
 */
export function tagFaults(source: string, place: string): TemplateFault[] {
  const found: Found[] = [];
  const open: OpenBlock[] = [];
  for (const tag of tagsIn(source)) {
    const words = tag.open === undefined ? tagWords(tag, open) : NOT_CLOSED[tag.open];
    if (words !== undefined) found.push({ words, offset: tag.start });
    if (words?.kind === 'template-limit') return placed(found, source, place);
    if (tag.open !== undefined) return placed(found, source, place);
  }
  for (const { name, start } of open) found.push({ words: neverClosed(name), offset: start });
  return placed(found, source, place);
}

type Found = { words: FaultWords; offset: number };

/** `chain`: how many `else if` the block has. */
type OpenBlock = { name: string; start: number; chain: number };

function tagWords(tag: Tag, open: OpenBlock[]): FaultWords | undefined {
  if (tag.body.startsWith('{{')) return tag.body.startsWith('{{/') ? undefined : RAW_BLOCK;
  const [, sign = '', name = ''] = /^~?\s*([#^/]?)[*>]?\s*([^\s~|]*)/.exec(tag.body) ?? [];
  if (sign === '/') return closingWords(name, open);
  const isElse = sign === '' ? name === 'else' : sign === '^' && name === '';
  if (isElse) return elseWords(tag, open);
  if (sign !== '') open.push({ name, start: tag.start, chain: 0 });
  return isTooDeep(tag, open) ? TOO_DEEP : undefined;
}

function closingWords(name: string, open: OpenBlock[]): FaultWords | undefined {
  const opened = open.pop();
  if (opened === undefined) return neverOpened(name);
  if (opened.name === name) return undefined;
  return {
    kind: 'template-text',
    sentence: `Hier wordt ‘${name}’ afgesloten, maar het laatst geopende blok is ‘${opened.name}’.`,
    remedy: `Zet hier {{/${opened.name}}}.`,
  };
}

function elseWords(tag: Tag, open: OpenBlock[]): FaultWords | undefined {
  const block = open.at(-1);
  if (block === undefined) return ELSE_OUTSIDE;
  block.chain += 1;
  return isTooDeep(tag, open) ? TOO_DEEP : undefined;
}

function isTooDeep(tag: Tag, open: readonly OpenBlock[]): boolean {
  const levels = open.reduce((sum, { chain }) => sum + 1 + chain, 0);
  return levels > MAX_NESTING || tag.parentheses > MAX_NESTING;
}

function placed(found: readonly Found[], source: string, place: string): TemplateFault[] {
  return found.map(({ words, offset }) => ({ ...words, place: placeAt(place, positionAt(source, offset)) }));
}

/** Line and column, from 1, of an offset in a text. */
export function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const NOT_CLOSED: Record<'tag' | 'comment' | 'quote' | 'bracket', FaultWords> = {
  tag: {
    kind: 'template-text',
    sentence: 'Deze accolades worden niet gesloten.',
    remedy: 'Sluit de code met }}, of haal {{ weg.',
  },
  comment: {
    kind: 'template-text',
    sentence: 'Deze opmerking wordt niet gesloten.',
    remedy: 'Sluit een opmerking {{! met }} en een opmerking {{!-- met --}}.',
  },
  quote: {
    kind: 'template-text',
    sentence: 'In deze code staat een aanhalingsteken dat niet wordt gesloten.',
    remedy: 'Zet achter de tekst hetzelfde aanhalingsteken als ervoor.',
  },
  bracket: {
    kind: 'template-text',
    sentence: 'In deze code staat een ‘[’ die niet wordt gesloten.',
    remedy: 'Zet een ‘]’ achter de naam.',
  },
};

const RAW_BLOCK: FaultWords = {
  kind: 'template-text',
  sentence: 'Vier accolades achter elkaar kunnen in een sjabloon niet.',
  remedy: 'Gebruik twee accolades, of zet \\ voor {{ om de accolades zelf te laten zien.',
};

const TOO_DEEP: FaultWords = {
  kind: 'template-limit',
  sentence: `Hier staan meer dan ${MAX_NESTING} blokken of haakjes in elkaar.`,
  remedy: 'Maak de voorwaarden eenvoudiger.',
};

const ELSE_OUTSIDE: FaultWords = {
  kind: 'template-text',
  sentence: 'Hier staat ‘else’ buiten een blok.',
  remedy: 'Zet else tussen het begin en het einde van een blok.',
};

function neverOpened(name: string): FaultWords {
  return {
    kind: 'template-text',
    sentence: `Hier wordt ‘${name}’ afgesloten, maar er is geen blok geopend.`,
    remedy: `Zet {{#${name} ...}} ervoor of haal {{/${name}}} weg.`,
  };
}

function neverClosed(name: string): FaultWords {
  return {
    kind: 'template-text',
    sentence: `Het blok ‘${name}’ wordt niet afgesloten.`,
    remedy: `Zet {{/${name}}} achter het blok.`,
  };
}
