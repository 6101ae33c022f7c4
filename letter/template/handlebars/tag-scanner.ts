/** A tag of a Handlebars text: `start` is where its `{{` stands, `body` what stands between the braces. */
export type Tag = {
  readonly start: number;
  readonly body: string;
  /** What is not closed before the text ends: scanning stops there. */
  readonly open?: 'tag' | 'comment' | 'quote' | 'bracket';
  /** The deepest nesting of parentheses. */
  readonly parentheses: number;
};

/**
 * The tags of a text, in order and in linear time, by the rules of Handlebars' own lexer: `\{{` is text, `{{! }}` and
 * `{{!-- --}}` are comments (left out), quoted text and `[names]` may hold anything.
 */
export function tagsIn(source: string): Tag[] {
  return [...scan(source)].flatMap(({ tag }) => tag ?? []);
}

/** The text with its comments left out; their line breaks stay, so that every line keeps its number. */
export function withoutComments(source: string): string {
  let text = '';
  let from = 0;
  for (const { start, end, tag } of scan(source)) {
    if (tag !== undefined || end === undefined) continue;
    text += source.slice(from, start) + source.slice(start, end).replace(/[^\n]+/g, '');
    from = end;
  }
  return text + source.slice(from);
}

/** A tag, or a comment when there is none; `end` is where it ends, undefined when it does not. */
type Scanned = { end: number | undefined; tag?: Tag };

function* scan(source: string): Generator<Scanned & { start: number }> {
  let from = 0;
  while (true) {
    const start = source.indexOf('{{', from);
    if (start === -1) return;
    if (isEscaped(source, start)) {
      from = start + 2;
      continue;
    }
    const scanned = tagAt(source, start);
    yield { start, ...scanned };
    if (scanned.end === undefined) return;
    from = scanned.end;
  }
}

/** One backslash makes the braces text, two stand for one backslash before a tag. */
function isEscaped(source: string, start: number): boolean {
  return source[start - 1] === '\\' && source[start - 2] !== '\\';
}

function tagAt(source: string, start: number): Scanned {
  const opening = /\{\{~?!(--)?/y;
  opening.lastIndex = start;
  const comment = opening.exec(source);
  if (comment === null) return codeTag(source, start);
  const closing = comment[1] === undefined ? /\}\}/g : /--~?\}\}/g;
  closing.lastIndex = opening.lastIndex;
  return closing.exec(source) === null
    ? { end: undefined, tag: { start, body: '', open: 'comment', parentheses: 0 } }
    : { end: closing.lastIndex };
}

function codeTag(source: string, start: number): Scanned {
  const token = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[(?:\\\]|[^\]])*\]|["'[]|\}\}|[^"'[}()]+|[}()]/y;
  token.lastIndex = start + 2;
  let depth = 0;
  let deepest = 0;
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [text] = match;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
    if (text === '}}') {
      const body = source.slice(start + 2, match.index);
      return { end: token.lastIndex, tag: { start, body, parentheses: deepest } };
    }
    const open = OPENERS[text] ?? (hasInnerBraces(text, match.index - start) ? 'tag' : undefined);
    if (open !== undefined) return { end: undefined, tag: { start, body: '', open, parentheses: deepest } };
  }
  return { end: undefined, tag: { start, body: '', open: 'tag', parentheses: deepest } };
}

/** A `{{` that is not part of the opening of the tag itself: the tag before it was never closed. */
function hasInnerBraces(text: string, offset: number): boolean {
  return text.indexOf('{{', offset === 2 ? 2 : 0) !== -1;
}

const OPENERS: Record<string, 'quote' | 'bracket' | undefined> = { '"': 'quote', "'": 'quote', '[': 'bracket' };
