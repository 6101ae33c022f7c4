import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Code that is written in a sentence needs the quotes of that code. */
const CODE = /\{\{.*?\}\}/gu;
/** A quote beside a space, a bracket or the edge of the text marks a word; one in a word is an apostrophe. */
const STRAIGHT = /(?:^|[\s(])["'](?=\S)|(?<=\S)["'](?:[\s).,:;?!]|$)/u;

/** Where sentences for people are made. The rest of the program writes XML, CSS and messages for programmers. */
const FOLDERS = [
  'letter',
  'main/command-line',
  'main/files',
  'main/fonts',
  'main/sources',
  'main/locks',
  'main/journal',
];
const FILES = ['renderer/text/nl.ts', 'main/pdf/typst-fault.ts', 'main/pdf/page-faults.ts', 'main/docx/docx-fault.ts'];
/** Handlebars' own signs, and the punctuation at which sentences are cut. */
const SIGNS = ['letter/template/handlebars/tag-scanner.ts', 'letter/review/sentences.ts'];

function sourceFiles(): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return [...inFolders, ...FILES].filter((file) => file.endsWith('.ts') && !SIGNS.includes(file));
}

/** Every text that is written in a source file, a template as one with `x` for what is filled in; not those of errors. */
function textsOf(file: string): string[] {
  const { body } = parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: 'ts' });
  return nodesIn(body).flatMap((node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
    return node.type === 'TemplateLiteral' ? [templateText(node.quasis)] : [];
  });
}

type Node = { type: string; value?: unknown; quasis?: unknown };

function nodesIn(part: unknown): Node[] {
  if (Array.isArray(part)) return part.flatMap(nodesIn);
  if (!isNode(part) || part.type === 'NewExpression' || part.type === 'ImportDeclaration') return [];
  return [part, ...Object.values(part).flatMap(nodesIn)];
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}

function templateText(quasis: unknown): string {
  const parts = Array.isArray(quasis) ? quasis : [];
  return parts.map(({ value }: { value: { cooked: string } }) => value.cooked).join('x');
}

/** More than one word of a language, not a name or a piece of code; nor what valibot says, which nobody reads. */
function isSentence(text: string): boolean {
  if (text.startsWith('Invalid ')) return false;
  return /\p{Ll}{2,} \p{Ll}/u.test(text) || /^["'].*\s/u.test(text);
}

test('what people read is quoted with ‘ and ’, in findings, faults, the command line and the window', () => {
  const files = sourceFiles();
  const sentences = files.flatMap((file) =>
    textsOf(file)
      .filter(isSentence)
      .map((text) => ({ file, text })),
  );
  expect(sentences.length).toBeGreaterThan(600);
  expect(sentences.filter(({ text }) => STRAIGHT.test(text.replaceAll(CODE, '')))).toEqual([]);
  expect(sentences.filter(({ text }) => /[“”]/u.test(text))).toEqual([]);
});

test.each([
  ["Het id 'x' bestaat niet.", true],
  ['Zet er "alles" omheen.', true],
  ["'x' is nog niet ingevuld.", true],
  ["Het id ‘x’ van collega's.", false],
  ['Zet {{#sectie "..."}} eromheen.', false],
])('a straight quote in %s is seen: %s', (text, isSeen) => {
  expect(isSentence(text) && STRAIGHT.test(text.replaceAll(CODE, ''))).toBe(isSeen);
});
