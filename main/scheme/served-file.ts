import { join } from 'node:path';

/** The two folders that are served; nothing outside them is. */
export type ServedFolders = { readonly renderer: string; readonly fonts: string };

/** Letters, digits and what stands in names of bundled files; no point at the beginning, nothing that is decoded. */
const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file that an address of our scheme stands for: `/fonts/<map>/<file>` in the fonts, everything else in the bundled
 * window, `/` being its page. Undefined for an address that cannot stand for a file of ours: another host, a name with
 * a way up, a separator or a percent sign.
 */
export function servedFile(address: string, { renderer, fonts }: ServedFolders): string | undefined {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'app:' || url.host !== 'collegebrief' || url.username !== '') return undefined;
  if (url.pathname === '/' || url.pathname === '') return join(renderer, 'index.html');
  const names = url.pathname.slice(1).split('/');
  if (!names.every((name) => PLAIN_NAME.test(name))) return undefined;
  const [first, ...rest] = names;
  if (first !== 'fonts') return join(renderer, ...names);
  return rest.length === 2 ? join(fonts, ...rest) : undefined;
}
