import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';

const ALLOWED = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The address of a link of a letter, as the system will open it: a name that is spelled with letters of another script
 * shows itself (xn--…). Anything but a web page, a mail address or a telephone number is refused, because it could
 * start a program.
 */
export function linkAddress(href: string): Result<string, Fault<'link-refused'>> {
  const url = URL.parse(href);
  if (url !== null && ALLOWED.includes(url.protocol)) return ok(url.href);
  return failed([
    {
      kind: 'link-refused',
      place: href,
      sentence: 'Deze link wordt niet geopend: het is geen webadres, mailadres of telefoonnummer.',
      remedy: 'Laat de link beginnen met https://, http://, mailto: of tel:.',
    },
  ]);
}
