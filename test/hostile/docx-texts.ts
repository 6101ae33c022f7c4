import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What xmldom, a parser that shares nothing with our writer, reads in the parts of a DOCX. */
export type DocxTexts = {
  /** The text inside the bookmark of each block, by the id of the block. */
  blocks: ReadonlyMap<string, string>;
  /** The text of every paragraph of body, headers and footers. */
  paragraphs: readonly string[];
};

/** Throws when a part is no well-formed XML: the parser stops at the first thing that it does not accept. */
export function docxTexts(bytes: Uint8Array): DocxTexts {
  const parts = Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) }));
  const documents = new Map(parts.map(([path, part]) => [path, parsed(strFromU8(part))]));
  const body = documents.get('word/document.xml');
  if (body === undefined) throw new Error('The DOCX has no body.');
  const withParagraphs = [...documents].filter(([path]) => /word\/(document|header|footer)/.test(path));
  return {
    blocks: blockTexts(body),
    paragraphs: withParagraphs.flatMap(([, part]) => elements(part, 'p').map(textIn)),
  };
}

function parsed(xml: string): Document {
  const stop = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml');
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function elements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS(W, name)];
}

function blockTexts(body: Document): Map<string, string> {
  const texts = new Map<string, string>();
  const open = new Map<string, string>();
  for (const node of inOrder(body)) {
    if (isElement(node, 'bookmarkStart')) {
      const name = (node.getAttributeNS(W, 'name') ?? '').replace('_par_', '');
      open.set(node.getAttributeNS(W, 'id') ?? '', name);
      texts.set(name, '');
    } else if (isElement(node, 'bookmarkEnd')) open.delete(node.getAttributeNS(W, 'id') ?? '');
    else for (const name of open.values()) texts.set(name, (texts.get(name) ?? '') + ownText(node));
  }
  return texts;
}

function* inOrder(node: Node): Generator<Node> {
  yield node;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield* inOrder(child);
}

function textIn(element: Element): string {
  return [...inOrder(element)].map(ownText).join('');
}

/** A space at either end of a text only counts where it is said to. */
function ownText(node: Node): string {
  if (isElement(node, 'noBreakHyphen')) return '-';
  if (!isElement(node, 't')) return '';
  const text = node.textContent ?? '';
  return node.getAttribute('xml:space') === 'preserve' ? text : text.trim();
}

function isElement(node: Node, name: string): node is Element {
  return node.nodeType === 1 && node.namespaceURI === W && node.localName === name;
}
