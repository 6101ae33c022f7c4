import * as v from 'valibot';
import type { Inline, LetterText } from '../../../letter/body/body.ts';
import { hrefSchema, idSchema, naamSchema } from '../../../letter/body/body-schema.ts';
import type { PastedBlock, PastedItem, PastedLijst } from './pasted-block.ts';

/**
 * What was copied in a letter (the JSON of Slate's fragment), as blocks. Punten come as a numbered list, titles of
 * reacties as koppen, a single line as an alinea. Nothing in it is trusted: what does not fit is left out.
 */
export function fragmentToBlocks(fragment: unknown): PastedBlock[] {
  const blocks = nodesIn(fragment).flatMap((node) => blocksFrom(node, 0));
  const [only] = blocks;
  if (blocks.length !== 1 || only === undefined) return blocks;
  if (only.type === 'tussenkop') return [{ type: 'alinea', children: only.children }];
  if ('items' in only && only.items.length === 1 && only.items[0]?.sublijst === undefined) {
    return [{ type: 'alinea', children: only.items[0]?.children ?? [] }];
  }
  return blocks;
}

type RawNode = Readonly<Record<string, unknown>>;

/** No letter nests deeper; a fragment that was made by hand might. */
const DEEPEST = 12;

function blocksFrom(node: RawNode, depth: number): PastedBlock[] {
  if (depth > DEEPEST) return [];
  const children = nodesIn(node.children);
  switch (node.type) {
    case 'alinea':
    case 'bijlage':
    case 'cel':
      return textBlock('alinea', children);
    case 'tussenkop':
    case 'reactiekop':
      return textBlock('tussenkop', children);
    case 'opsomming':
    case 'nummering':
      return listFrom(node.type, children);
    case 'punten':
      return listFrom('nummering', children);
    case 'tabel':
      return tableFrom(children);
    case 'ondertekening':
      return [];
    default:
      return isInline(node) ? textBlock('alinea', [node]) : children.flatMap((child) => blocksFrom(child, depth + 1));
  }
}

function textBlock(type: 'alinea' | 'tussenkop', children: readonly RawNode[]): PastedBlock[] {
  const inlines = children.flatMap(inlineFrom);
  return inlines.length === 0 ? [] : [{ type, children: inlines }];
}

/** Of a list, or of punten: each child is an item, its first list the second level, all its other text its own. */
function listFrom(type: PastedLijst['type'], children: readonly RawNode[]): PastedBlock[] {
  const items = children.map((child): PastedItem => {
    const blocks = nodesIn(child.children).flatMap((block) => blocksFrom(block, 0));
    const text = blocks.flatMap((block) => ('children' in block ? [block.children] : []));
    const inner = blocks.find((block): block is PastedLijst => 'items' in block);
    const own = text.flatMap((line, index): Inline[] => (index === 0 ? line : [{ text: ' ' }, ...line]));
    return {
      children: own.length === 0 ? [{ text: '' }] : own,
      ...(inner === undefined
        ? {}
        : { sublijst: { type: inner.type, items: inner.items.map((item) => item.children) } }),
    };
  });
  return items.length === 0 ? [] : [{ type, items }];
}

function tableFrom(rows: readonly RawNode[]): PastedBlock[] {
  const cells = rows.map((row) =>
    nodesIn(row.children).map((cell) => {
      const inlines = nodesIn(cell.children).flatMap(inlineFrom);
      return inlines.length === 0 ? [{ text: '' }] : inlines;
    }),
  );
  return cells.some((row) => row.length > 0) ? [{ type: 'tabel', rows: cells }] : [];
}

function inlineFrom(node: RawNode): Inline[] {
  const texts = nodesIn(node.children).flatMap(textFrom);
  const [carrier = { text: '' }] = texts;
  switch (node.type) {
    case 'link':
      return v.is(hrefSchema, node.href) && texts.length > 0
        ? [{ type: 'link', href: node.href, children: texts }]
        : texts;
    case 'veld':
      return v.is(naamSchema, node.naam)
        ? [{ type: 'veld', naam: node.naam, children: [{ ...carrier, text: '' }] }]
        : [];
    case 'verwijzing':
      return v.is(idSchema, node.punt)
        ? [{ type: 'verwijzing', punt: node.punt, children: [{ ...carrier, text: '' }] }]
        : [];
    default:
      return textFrom(node);
  }
}

function textFrom(node: RawNode): LetterText[] {
  if (typeof node.text !== 'string') return [];
  const marks = {
    ...(node.vet === true ? { vet: true as const } : {}),
    ...(node.cursief === true ? { cursief: true as const } : {}),
  };
  return [{ text: node.text.replace(/[\r\n]+/gu, ' '), ...marks }];
}

function isInline(node: RawNode): boolean {
  return typeof node.text === 'string' || node.type === 'link' || node.type === 'veld' || node.type === 'verwijzing';
}

function nodesIn(value: unknown): RawNode[] {
  return Array.isArray(value) ? value.filter((one): one is RawNode => typeof one === 'object' && one !== null) : [];
}
