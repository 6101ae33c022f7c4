import * as v from 'valibot';

/**
 * Where each block of a letter, by its id, was seen first: the count of the version in which it was typed here, or
 * `ELSEWHERE`. An id is made once and never again, so that a copy of the letter that has the block was made of that
 * version or a later one: that is the only proof of it that there is, because a file does not say what it was made of.
 */
export type BlockBirths = ReadonlyMap<string, number>;

/** It came in from another, or it is not known where it was made: such a block proves nothing. */
export const ELSEWHERE = 0;

/** The births with those of the blocks in `text` that were not seen before. */
export function withBirths(births: BlockBirths, text: string, count: number): BlockBirths {
  const all = new Map(births);
  for (const id of blockIds(text)) if (!all.has(id)) all.set(id, count);
  return all;
}

/** As it stands in the folder of the versions. */
export function writeBirths(births: BlockBirths): string {
  return `${JSON.stringify(Object.fromEntries(births))}\n`;
}

const birthsSchema = v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(ELSEWHERE)));

/** Undefined when the text is damaged. */
export function readBirths(text: string): BlockBirths | undefined {
  const read = v.safeParse(birthsSchema, parsed(text));
  return read.success ? new Map(Object.entries(read.output)) : undefined;
}

/** The ids of the blocks in the text of a letter that was read or written whole; the letter is not checked once more. */
function blockIds(text: string): string[] {
  const letter = parsed(text);
  const ids: string[] = [];
  const collect = (node: unknown) => {
    if (Array.isArray(node)) for (const child of node) collect(child);
    if (!isRecord(node)) return;
    if (typeof node.id === 'string') ids.push(node.id);
    collect(node.children);
  };
  if (isRecord(letter) && isRecord(letter.letter)) collect(letter.letter.body);
  return ids;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
