import { readFileSync } from 'node:fs';

const WORD = readFileSync('test/renderer/editor/paste/clipboard/word.html.txt', 'utf8');

const html = (text: string) => ({ 'text/html': text, 'text/plain': text.replace(/<[^>]*>/g, ' ') });

/** What may stand on the clipboard. */
export const CLIPBOARDS: readonly Readonly<Record<string, string>>[] = [
  { 'text/plain': 'platte tekst' },
  { 'text/plain': 'eerste regel\ntweede regel\n\nderde' },
  { 'text/plain': '1. een\n2. twee\n3. drie' },
  { 'text/plain': '' },
  html('<p>Een <b>vette</b> alinea met <a href="https://voorbeeld.nl/">een koppeling</a>.</p>'),
  html('<ul><li>een</li><li>twee<ol><li>diep</li></ol></li></ul>'),
  html('<h2>Kop</h2><p>Tekst eronder</p>'),
  html('<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2<br>regel</td></tr></table>'),
  html('<i>los woord</i>'),
  html(WORD),
];
