import { attribute, type HtmlNode, htmlText, styleAttribute, styleOf, tagOf } from './html-node.ts';

/** Elements of which nothing is read. */
const IGNORED = new Set(
  'head,meta,link,style,script,noscript,template,title,base,object,embed,iframe,svg,math,canvas,audio,video,select,input,textarea,button,map,del,xml,w:sdtpr'.split(
    ',',
  ),
);

const BLOCKS = new Set(
  'address,article,aside,blockquote,body,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,html,legend,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'.split(
    ',',
  ),
);

/** Whether nothing of an element is read: machinery, hidden text, the markers and comments of Word. */
export function isIgnored(node: HtmlNode): boolean {
  const style = styleAttribute(node).toLowerCase();
  return (
    IGNORED.has(tagOf(node)) ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/u.test(style) ||
    /mso-list\s*:\s*ignore/u.test(style) ||
    /\bMso(?:CommentReference|CommentText)\b|\bmsocomanchor\b/u.test(attribute(node, 'class'))
  );
}

/** Whether an element begins a line of its own. */
export function isBlock(node: HtmlNode): boolean {
  return BLOCKS.has(tagOf(node));
}

/** Whether an element is a picture: Word writes some of them in a language of its own. */
export function isImage(node: HtmlNode): boolean {
  return tagOf(node) === 'img' || tagOf(node) === 'v:imagedata' || tagOf(node) === 'picture';
}

export function isKop(node: HtmlNode): boolean {
  return /^h[1-6]$/u.test(tagOf(node)) || /\bMso(?:Title|Subtitle)\b/u.test(attribute(node, 'class'));
}

/** The level and type of a paragraph that Word or Outlook means as an item of a list; `undefined` for any other. */
export function wordItem(node: HtmlNode): { level: number; type: 'opsomming' | 'nummering' } | undefined {
  const list = styleOf(node, 'mso-list');
  const isListed = /\bl\d+\b/u.test(list) || (list === '' && /\bMsoListParagraph/u.test(attribute(node, 'class')));
  if (tagOf(node) !== 'p' || !isListed) return undefined;
  const marker = markerOf(node);
  if (list === '' && marker === undefined) return undefined;
  const level = Number(/\blevel(\d+)\b/u.exec(list)?.[1] ?? 1);
  return { level, type: /^\(?(?:\d+|[a-z]{1,2}|[ivxlc]+)[.)]/iu.test(marker ?? '') ? 'nummering' : 'opsomming' };
}

/** What Word wrote in front of an item: "1.", "·". */
function markerOf(node: HtmlNode): string | undefined {
  if (/mso-list\s*:\s*ignore/iu.test(styleAttribute(node))) return htmlText(node).replace(/[\s\u00A0]+/gu, '');
  for (let index = 0; index < node.childNodes.length; index += 1) {
    const child = node.childNodes[index];
    const found = child && markerOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
