import { pathToFileURL } from 'node:url';
import type { PrintedBlock, PrintedInline, PrintedLetter } from '../../letter/print/printed-letter.ts';

/**
 * The content of a printed letter as one plain HTML page in the same typeface, for the browser to print: no more
 * style than its pages need. Blocks that the seed letter does not have are left out.
 */
export function letterHtml(letter: PrintedLetter): string {
  const { briefhoofd, geadresseerde, kenmerkblok, titel } = letter;
  const gegevens = [...kenmerkblok.kolom, ...kenmerkblok.blok];
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${escaped(titel)}</title><style>${style(letter)}</style>
<aside>${briefhoofd.blokken.map(({ kop, regels }) => lines([kop ?? '', ...regels])).join('')}</aside>
<p>${geadresseerde.map(inlines).join('<br>')}</p>
<dl>${gegevens.map(({ label, waarde }) => `<dt>${escaped(label)}<dd>${inlines(waarde)}`).join('')}</dl>
<p>${inlines(letter.aanhef)}</p>
${letter.blokken.map(block).join('\n')}</html>`;
}

/** The page number as the browser prints it under each page. */
export function footerHtml({ paginanummer: { voor, tussen, na } }: PrintedLetter): string {
  const count = (name: string) => `<span class="${name}"></span>`;
  return `<p style="font-size:8pt">${voor}${count('pageNumber')}${tussen}${count('totalPages')}${na}</p>`;
}

function style({ stijl: { lettertype, corps, maten } }: PrintedLetter): string {
  const face = (file: string, weight: number) =>
    `@font-face{font-family:"${lettertype.familie}";font-weight:${weight};` +
    `src:url("${pathToFileURL(`assets/fonts/${lettertype.map}/${file}`).href}")}`;
  return `${face(lettertype.normaal, 400)}${face(lettertype.vet, 700)}
@page{size:A4;margin:33mm 5mm 25mm ${maten.tekstkolom.x}mm}
body{margin:0;width:${maten.tekstkolom.breedte}mm;font:${corps.tekst}pt/${corps.regel}pt "${lettertype.familie}"}
h1{font-size:${corps.kop1}pt}h2{font-size:${corps.kop2}pt}
aside{position:absolute;left:${maten.briefhoofd.x - maten.tekstkolom.x}mm;width:${maten.briefhoofd.breedte}mm}`;
}

function block(content: PrintedBlock): string {
  switch (content.type) {
    case 'kop':
      return `<h${content.niveau}>${inlines(content.inhoud)}</h${content.niveau}>`;
    case 'alinea':
      return `<p>${inlines(content.inhoud)}</p>`;
    case 'punten':
      return `<ol>${content.punten.map(({ blokken }) => `<li>${blokken.map(block).join('')}</li>`).join('')}</ol>`;
    case 'ondertekening':
      return [[content.groet, content.orgaan], ...content.ondertekenaars.map(({ naam, functie }) => [naam, functie])]
        .map(lines)
        .join('');
    default:
      return '';
  }
}

function lines(texts: readonly string[]): string {
  return `<p>${texts.map(escaped).join('<br>')}</p>`;
}

function inlines(content: readonly PrintedInline[]): string {
  return content.map((inline) => (inline.type === 'tekst' ? escaped(inline.text) : '')).join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
