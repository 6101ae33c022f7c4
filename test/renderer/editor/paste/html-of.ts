import { parse } from 'parse5';
import type { HtmlNode } from '../../../../renderer/editor/paste/html-node.ts';

type ParsedNode = {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: ParsedNode[];
};

/** HTML as a browser reads it: parse5 follows the same standard as DOMParser. */
export function htmlOf(html: string): HtmlNode {
  return asNode(parse(html) as ParsedNode);
}

function asNode({ nodeName, value, attrs, childNodes = [] }: ParsedNode): HtmlNode {
  const nodeType = nodeName === '#text' ? 3 : nodeName === '#comment' ? 8 : nodeName.startsWith('#') ? 9 : 1;
  return {
    nodeType,
    nodeName,
    nodeValue: value ?? null,
    childNodes: childNodes.map(asNode),
    getAttribute: (name) => attrs?.find((one) => one.name === name)?.value ?? null,
  };
}
