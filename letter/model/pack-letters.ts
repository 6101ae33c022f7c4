/**
 * A message between the window and main with a long letter in it, as one text. Between processes every object is copied
 * by itself, twice: of a letter of hundreds of pages that takes longer than writing and reading it as JSON.
 */
export type PackedLetters = { readonly json: string };

/** A letter with fewer parts than these is as quick by itself. */
const LONG = 300;

/** How deep in a message a letter may stand: the value of a result, and a field in that. */
const DEEPEST = 3;

/** The message, packed when it holds a long letter. It must be plain data then. */
export function packLetters<Message>(message: Message): Message | PackedLetters {
  return holdsLongLetter(message, DEEPEST) ? { json: JSON.stringify(message) } : message;
}

/** The message as it was before it was packed, if it was. Throws for a text that is no JSON. */
export function unpackLetters(message: unknown): unknown {
  return isPacked(message) ? JSON.parse(message.json) : message;
}

function isPacked(message: unknown): message is PackedLetters {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 1) return false;
  return 'json' in message && typeof message.json === 'string';
}

function holdsLongLetter(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false;
  if ('body' in value && Array.isArray(value.body)) return partsOf(value.body) > LONG;
  return depth > 0 && Object.values(value).some((part) => holdsLongLetter(part, depth - 1));
}

function partsOf(body: readonly unknown[]): number {
  return body.reduce<number>((sum, section) => sum + childCount(section), 0);
}

function childCount(section: unknown): number {
  const isElement = typeof section === 'object' && section !== null && 'children' in section;
  return isElement && Array.isArray(section.children) ? section.children.length : 0;
}
