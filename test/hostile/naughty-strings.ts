import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the list has gained since it was last published as a package. */
const LATER = [
  'hasOwnProperty',
  '1#INF',
  '-1#IND',
  '1#QNAN',
  '<foo val=“bar” />',
  "<foo val=`bar' />",
  '🇺🇸🇷🇺🇸🇦🇫🇦🇲',
  'مُنَاقَشَةُ سُبُلِ اِسْتِخْدَامِ اللُّغَةِ فِي النُّظُمِ',
  '<i onwheel=alert(1)> Scroll over me </i>',
  '<plaintext>',
  'http://a/%%30%30',
  ' ',
  '%',
  '{0}',
];

/** What does harm to a letter, a DOCX or the layout of the PDF rather than to a web page. */
export const OUR_STRINGS: readonly string[] = [
  '#read("/etc/passwd") #sys.inputs $x^2$ @bron <label> `code` *vet* _schuin_ = kop',
  '#panic("weg")',
  '{{onderwerp}} {{{stuk}}} {{#if x}}',
  '{nummering-0} CURRENT NUMPAGES ]]> <![CDATA[ <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY y "z">]>',
  '&#0; &#x1F; &amp;amp; &lt;w:t&gt;',
  '</w:t></w:r></w:p><w:p><w:r><w:t>binnengedrongen',
  ' voor en achter een spatie ',
  'twee  spaties   en drie',
  'een\ttab',
  'een\nregel\r\nen nog een\rregel',
  'een\u2028scheiding\u2029van regels',
  'een\u000bverticale tab en\u000ceen nieuwe pagina',
  '\u0000\u0001\u0008\u001b[31m\u007f',
  '\u0085\u0090',
  'halve \ud800 en \udc00 paren',
  'geen \ufffe teken \uffff en \ufdd0 ook \u{1ffff} niet',
  '\ufeffbytevolgorde\ufeffmerk',
  'zacht\u00adafbreken',
  'nul\u200bbreedte\u200cen\u200dsamen\u2060gevoegd',
  '\u200b',
  '\u202eachterstevoren\u202c en \u2066ingesloten\u2069',
  'e\u0301e\u0301n, cafe\u0301 en \u212bngstrom',
  'x\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309',
  'eigen \ue000 gebruik \u{f0000}',
  '\u{e0041}\u{e0042}etiket',
  'vast\u00a0en\u202fsmal\u2007en\u2003breed\u3000wit',
  'naar artikel 3, 3 maart 2026 en € 5, 1234 AB',
  'harde-koppel\u2011tekens\u2010hier',
  `${'x'.repeat(10_000)}`,
  `${'een lange regel van gewone woorden '.repeat(280)}`,
];

/** Every naughty string once: the Big List of Naughty Strings, what it gained later, and our own. */
export const NAUGHTY_STRINGS: readonly string[] = [...new Set([...bigList(), ...LATER, ...OUR_STRINGS])];

function bigList(): string[] {
  const file = createRequire(import.meta.url).resolve('big-list-of-naughty-strings');
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) throw new Error('The list is no list.');
  return list;
}
