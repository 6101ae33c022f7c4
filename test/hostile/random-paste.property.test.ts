import fc from 'fast-check';
import { withReact } from 'slate-react';
import { describe, expect, test } from 'vitest';
import type { Body, Inline } from '../../letter/body/body.ts';
import { textOf } from '../../letter/body/queries/text-of.ts';
import { htmlToBlocks } from '../../renderer/editor/paste/html-to-blocks.ts';
import { insertBlocks } from '../../renderer/editor/paste/insert-blocks.ts';
import { withPaste } from '../../renderer/editor/paste/with-paste.ts';
import { wensenBody } from '../letter/body/build.ts';
import { editorAt, expectSoundAndUndone } from '../renderer/editor/editor-at.ts';
import { htmlOf } from '../renderer/editor/paste/html-of.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.ts';

/** Words that stand in the paste once each, so that a test can tell whether they are all there. */
type Html = { readonly html: string; readonly words: readonly string[] };

const join = (parts: readonly Html[], html: (inner: string) => string): Html => ({
  html: html(parts.map((part) => part.html).join('')),
  words: parts.flatMap(({ words }) => words),
});

const word = fc.nat(0xffffff).map((number): Html => ({ html: ` woord${number} `, words: [`woord${number}`] }));

/** What is no text of the author: it is dropped, whatever stands in it. */
const noise = fc
  .constantFrom(
    '<script>globalThis.uitgevoerd = true</script>',
    '<style>p { display: none } geheim</style>',
    '<!-- commentaar --><!--[if gte mso 9]><xml><o:Office>geheim</o:Office></xml><![endif]-->',
    '<![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;</span></span><![endif]>',
    '<img src="x" onerror="globalThis.uitgevoerd = true">',
    '<svg onload="globalThis.uitgevoerd = true"></svg>',
    '<iframe src="javascript:globalThis.uitgevoerd = true"></iframe>',
    '<meta charset="utf-8"><link rel="stylesheet" href="https://x.example/">',
    '<o:p></o:p><w:sdt></w:sdt>',
    '</p></div></td></table>',
    '<table><tr>',
    '<p><b><i>',
    '<a href="javascript:alert(1)">',
    '<a href="data:text/html,x">',
  )
  .map((html): Html => ({ html, words: [] }));

const wrappers = [
  'p',
  'div',
  'span',
  'b',
  'i',
  'em',
  'strong',
  'h1',
  'h3',
  'h6',
  'blockquote',
  'pre',
  'font',
  'center',
  'section',
  'u',
  's',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'tr',
  'td',
  'th',
  'dl',
  'dd',
  'body',
  'label',
  'main',
];
const attributes = fc.constantFrom(
  '',
  ' class="MsoNormal"',
  ' class="MsoListParagraph" style="mso-list:l0 level1 lfo1"',
  ' style="mso-list:l0 level2 lfo1;font-weight:bold"',
  ' colspan="3" rowspan="2"',
  ' colspan="-1" rowspan="999999"',
  ' style="font-style:italic" onclick="globalThis.uitgevoerd = true"',
  ' href="https://voorbeeld.example/a"',
  ' id="docs-internal-guid-1"',
);

const { tree } = fc.letrec<{ tree: Html }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    word,
    noise,
    fc
      .tuple(fc.constantFrom(...wrappers), attributes, fc.array(tie('tree'), { maxLength: 4 }), fc.boolean())
      .map(([tag, own, parts, isClosed]) =>
        join(parts, (inner) => `<${tag}${own}>${inner}${isClosed ? `</${tag}>` : ''}`),
      ),
    fc
      .array(tie('tree'), { maxLength: 3 })
      .map((parts) => join(parts, (inner) => `<a href="https://x.example/">${inner}</a>`)),
  ),
}));

const before = wensenBody();

describe('any HTML that is pasted', () => {
  test('leaves a sound body, keeps every word, runs nothing, and is one step of undo', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 5 }),
        fc.constantFrom([0, 0], [1, 0, 0], [2, 0, 0]),
        (parts, path) => {
          const { html, words } = join(parts, (inner) => inner);
          const { blocks } = htmlToBlocks(htmlOf(html));
          const editor = editorAt(before, [...path], 'end');
          const steps = editor.history.undos.length;
          insertBlocks(editor, blocks);
          const text = editor.children.map((section) => textOf(section as Body[number])).join('');
          expect(words.filter((one) => !text.includes(one))).toEqual([]);
          expect(text).not.toContain('geheim');
          expect(addressesIn(editor.children).filter((href) => !/^(https?:|mailto:|tel:)/.test(href))).toEqual([]);
          expect(editor.history.undos.length - steps).toBeLessThanOrEqual(1);
          expectSoundAndUndone(editor, before);
        },
      ),
      { numRuns: 400 },
    );
    expect(globalThis).not.toHaveProperty('uitgevoerd');
  });
});

describe('any plain text that is pasted', () => {
  test('leaves a sound body and is one step of undo', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NAUGHTY_STRINGS));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\n\n', '\t', ' '), (parts, glue) => {
        const editor = withReact(editorAt(before, [0, 0], 'end'));
        withPaste(editor);
        const data = { getData: (type: string) => (type === 'text/plain' ? parts.join(glue) : ''), items: [] };
        editor.insertData(data as unknown as DataTransfer);
        expect(editor.history.undos.length).toBeLessThanOrEqual(1);
        expectSoundAndUndone(editor, before);
      }),
      { numRuns: 300 },
    );
  });
});

function addressesIn(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node): string[] => {
    const { href, children = [] } = node as { href?: string; children?: Inline[] };
    return [...(href === undefined ? [] : [href]), ...addressesIn(children)];
  });
}
