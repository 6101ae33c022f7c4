import { Node } from 'slate';
import type { BodyElement } from './body.ts';

export type BodyType = BodyElement['type'];

/**
 * What stands in an element: blocks of the types listed; `inline` (text, links, velden, verwijzingen); `text` only;
 * or `void`, one text without characters, because what is printed is computed.
 */
export type Content = readonly BodyType[] | 'inline' | 'text' | 'void';

/** `fields` are the properties besides `type` and `children`; an element whose fields hold `id` is identified. */
export type Shape = {
  readonly kind: 'section' | 'block' | 'inline';
  readonly fields: readonly string[];
  readonly content: Content;
};

const BLOCKS = ['alinea', 'tussenkop', 'opsomming', 'nummering', 'tabel'] as const;
const LISTS = ['opsomming', 'nummering'] as const;

/**
 * The whole grammar, as the normalisers keep it. `bodySchema` states the same for files, and also what these lines
 * cannot say: the reactiekop comes first, an item is an alinea and perhaps a list, a list has two levels.
 */
export const grammar: Record<BodyType, Shape> = {
  tekst: { kind: 'section', fields: ['id', 'key'], content: BLOCKS },
  punten: { kind: 'section', fields: ['id', 'key'], content: ['punt'] },
  reacties: { kind: 'section', fields: ['id', 'key', 'punten'], content: ['reactie'] },
  ondertekening: { kind: 'section', fields: ['id', 'key'], content: 'void' },
  bijlagen: { kind: 'section', fields: ['id', 'key'], content: ['bijlage'] },

  punt: { kind: 'block', fields: ['id'], content: ['alinea', ...LISTS] },
  reactie: { kind: 'block', fields: ['id', 'punt'], content: ['reactiekop', ...BLOCKS] },
  reactiekop: { kind: 'block', fields: ['id'], content: 'inline' },
  bijlage: { kind: 'block', fields: ['id'], content: 'inline' },
  alinea: { kind: 'block', fields: ['id'], content: 'inline' },
  tussenkop: { kind: 'block', fields: ['id'], content: 'inline' },
  opsomming: { kind: 'block', fields: ['id'], content: ['item'] },
  nummering: { kind: 'block', fields: ['id'], content: ['item'] },
  item: { kind: 'block', fields: ['id'], content: ['alinea', ...LISTS] },
  tabel: { kind: 'block', fields: ['id'], content: ['rij'] },
  rij: { kind: 'block', fields: ['id'], content: ['cel'] },
  cel: { kind: 'block', fields: ['id'], content: 'inline' },

  link: { kind: 'inline', fields: ['href'], content: 'text' },
  veld: { kind: 'inline', fields: ['naam'], content: 'void' },
  verwijzing: { kind: 'inline', fields: ['punt'], content: 'void' },
};

/** The type of an element; `undefined` for a text and for an element that is not of this grammar (pasted, imported). */
export function typeOf(node: Node): BodyType | undefined {
  const type = fieldOf(node, 'type');
  return !Node.isText(node) && isBodyType(type) ? type : undefined;
}

/** A property of a node that need not fit the grammar yet. */
export function fieldOf(node: Node, field: string): unknown {
  return Object.hasOwn(node, field) ? Reflect.get(node, field) : undefined;
}

/** Text and the elements that stand in a line of text. Elements of an unknown type are blocks. */
export function isInlineNode(node: Node): boolean {
  const type = typeOf(node);
  return Node.isText(node) || (type !== undefined && grammar[type].kind === 'inline');
}

/** Whether blocks stand in the node, so that it holds paragraphs and is not one itself. */
export function holdsBlocks(node: Node): boolean {
  return !Node.isText(node) && node.children.some((child) => !isInlineNode(child));
}

/** Whether `parent` may have `child`, wherever among its children. */
export function mayStandIn(parent: BodyType, child: Node): boolean {
  const { content } = grammar[parent];
  if (content === 'inline') return isInlineNode(child);
  if (content === 'text' || content === 'void') return Node.isText(child);
  const type = typeOf(child);
  return type !== undefined && content.includes(type);
}

function isBodyType(value: unknown): value is BodyType {
  return typeof value === 'string' && Object.hasOwn(grammar, value);
}
