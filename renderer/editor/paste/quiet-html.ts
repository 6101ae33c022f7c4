/** Where the style attributes of pasted HTML stand after `quietHtml`. */
export const QUIET_STYLE = 'data-cb-style';

/** A tag from its first sign to its last; quoted values may hold any sign. */
const TAG = /<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/iuy;
const TAG_START = /<\/?[a-z]/giu;
const ATTRIBUTE = /([^\s"'>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?/gu;

/**
 * HTML that can be parsed in our page without a word in the console. A parsed document carries out nothing, but Chromium
 * tells of every style, handler and base that the policy of the page would refuse. Styles are kept under another name,
 * for they are read; handlers and bases get names that mean nothing, and sheets of styles become scripts, which no
 * parsed document runs. An unfinished tag at the end is left as it is.
 */
export function quietHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  TAG_START.lastIndex = 0;
  for (let start = TAG_START.exec(html); start !== null; start = TAG_START.exec(html)) {
    TAG.lastIndex = start.index;
    const tag = TAG.exec(html);
    if (tag === null) break;
    const [whole, slash = '', name = '', attributes = ''] = tag;
    parts.push(html.slice(at, start.index), `<${slash}${quietName(name)}${quietAttributes(name, attributes)}>`);
    at = start.index + whole.length;
    TAG_START.lastIndex = at;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

function quietName(name: string): string {
  return name.toLowerCase() === 'style' ? 'script' : name;
}

function quietAttributes(tag: string, attributes: string): string {
  if (!attributes.includes('=')) return attributes;
  const isBase = tag.toLowerCase() === 'base';
  return attributes.replace(ATTRIBUTE, (_whole, name: string, value = '') => {
    if (name.toLowerCase() === 'style') return `${QUIET_STYLE}${value}`;
    return isBase || /^on/iu.test(name) ? `data-cb-${name}${value}` : `${name}${value}`;
  });
}
