import { QUIET_STYLE } from './quiet-html.ts';

/** As much of the DOM as reading pasted HTML takes. A browser's nodes are such nodes. */
export type HtmlNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
};

const ELEMENT = 1;
const TEXT = 3;

export function isHtmlText(node: HtmlNode): boolean {
  return node.nodeType === TEXT;
}

export function isHtmlElement(node: HtmlNode): boolean {
  return node.nodeType === ELEMENT;
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return Array.from(node.childNodes);
}

/** The name of an element, in lower case: "p", "o:p". */
export function tagOf(node: HtmlNode): string {
  return isHtmlElement(node) ? node.nodeName.toLowerCase() : '';
}

/** An attribute; an empty text if it is not there. */
export function attribute(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** The style attribute, also after `quietHtml`; an empty text if there is none. */
export function styleAttribute(node: HtmlNode): string {
  return attribute(node, QUIET_STYLE) || attribute(node, 'style');
}

/** A property of the style attribute, in lower case: "700". An empty text if it is not there. */
export function styleOf(node: HtmlNode, property: string): string {
  for (const declaration of styleAttribute(node).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return '';
}

/** All text below a node. */
export function htmlText(node: HtmlNode): string {
  if (isHtmlText(node)) return node.nodeValue ?? '';
  return childrenOf(node).map(htmlText).join('');
}
