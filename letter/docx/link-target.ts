import { printableText } from './printable-text.ts';

/**
 * The address of a link as it may stand in a DOCX, or undefined. Word calls a whole file damaged when one address in it
 * is no URI, so what an address may not hold (RFC 3986) is percent-encoded, and an address whose host is none is refused.
 */
export function linkTarget(href: string): string | undefined {
  const clean = printableText(href);
  const web = /^(https?):\/\/([^/?#]*)(.*)$/isu.exec(clean);
  if (web !== null) {
    const [, scheme = '', host = '', rest = ''] = web;
    return HOST.test(host) ? `${scheme.toLowerCase()}://${host}${encoded(rest)}` : undefined;
  }
  const [, scheme = '', rest = ''] = /^(mailto|tel):(.+)$/isu.exec(clean) ?? [];
  return rest === '' ? undefined : `${scheme.toLowerCase()}:${encoded(rest)}`;
}

/** Letters and digits of any script (an IRI may have them), dots and hyphens between them, and a port. */
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,4}|:[1-5]\d{4})?$/u;

const NOT_IN_URI = /%(?![0-9a-f]{2})|[^a-z0-9\-._~:/?#@!$&'()*+,;=%]/giu;

function encoded(rest: string): string {
  const [before = '', ...fragments] = rest.replace(NOT_IN_URI, encodeURIComponent).split('#');
  return fragments.length === 0 ? before : `${before}#${fragments.join('%23')}`;
}
