/*
 * The app's own scheme is shown to Chromium as an https origin under a domain that exists nowhere (RFC 6761), because no
 * scheme can be added to an installed Chromium: app://brief/x becomes https://brief.app.s.invalid/x.
 */
const DOMAIN = '.s.invalid';
const ON_SCREEN = /https:\/\/([a-z0-9.-]+)\.([a-z][a-z0-9+-]*)\.s\.invalid(?=[/:?#'"\s;,]|$)/g;
const OWN_SCHEMES = /^(?!https?:|data:|blob:|about:|javascript:|mailto:|file:|chrome)[a-z][a-z0-9+-]*:\/\//;

/** The address under which Chromium loads `url` of the app's scheme. Others stay as they are. */
export function toScreenAddress(url: string): string {
  if (!OWN_SCHEMES.test(url)) return url;
  const [, scheme = '', host = '', rest = ''] = /^([a-z0-9+-]+):\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
  return `https://${host}.${scheme}${DOMAIN}${rest.startsWith('/') ? rest : `/${rest}`}`;
}

/** The address as the app knows it. Others stay as they are. */
export function toAppAddress(url: string): string {
  return url.replace(ON_SCREEN, '$2://$1');
}

/** Whether Chromium asks for something of the app's own scheme. */
export function isOwnAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith(DOMAIN);
}

/** A header of the app's answer in Chromium's addresses; a content security policy may name `app:` and `app://brief`. */
export function toScreenHeader(value: string, scheme: string): string {
  return value
    .replace(new RegExp(`\\b${scheme}://([a-z0-9.-]+)`, 'g'), `https://$1.${scheme}${DOMAIN}`)
    .replace(new RegExp(`(?<=\\s)${scheme}:(?=[\\s;]|$)`, 'g'), `https://*.${scheme}${DOMAIN}`);
}
