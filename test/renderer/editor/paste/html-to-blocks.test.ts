import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../letter/body/body.ts';
import { htmlToBlocks } from '../../../../renderer/editor/paste/html-to-blocks.ts';
import type { PastedBlock } from '../../../../renderer/editor/paste/pasted-block.ts';
import { outline } from '../outline.ts';
import { htmlOf } from './html-of.ts';

function clipboard(name: string) {
  return htmlToBlocks(htmlOf(readFileSync(join(import.meta.dirname, 'clipboard', `${name}.html.txt`), 'utf8')));
}

function fromHtml(html: string): string[] {
  return htmlToBlocks(htmlOf(html)).blocks.map(written);
}

/** A block on one line: "opsomming: Een > Onder; Twee". */
function written(block: PastedBlock): string {
  const line = (inlines: Inline[]) => inlines.map((inline) => outline([inline])).join('');
  if ('children' in block) return `${block.type}: ${line(block.children)}`;
  if (block.type === 'tabel') return `tabel: ${block.rows.map((row) => row.map(line).join(' | ')).join(' / ')}`;
  const items = block.items.map(({ children, sublijst }) =>
    [
      line(children),
      ...(sublijst === undefined ? [] : [`${sublijst.type}(${sublijst.items.map(line).join(', ')})`]),
    ].join(' > '),
  );
  return `${block.type}: ${items.join('; ')}`;
}

describe('HTML from the clipboard', () => {
  it('of Word gives koppen, alineas, lists of two levels, a table and links', () => {
    const { blocks, images } = clipboard('word');
    expect(blocks.map(written)).toEqual([
      'tussenkop: Aanleiding',
      'alinea: De raad heeft *drie wensen* en _één bedenking_ ingediend, zie [de website van de raad](https://www.nijmegen.nl/raad) en het stuk.',
      'opsomming: Eerste punt > opsomming(Onder het eerste); Tweede punt',
      'nummering: Genummerd',
      'tabel: *Jaar* | *Bedrag* / 2026 | € 1.250 per jaar',
      'alinea: Slot.',
    ]);
    expect(images).toBe(1);
  });

  it('of Outlook reads real lists, and tables that only arrange a page as text', () => {
    expect(clipboard('outlook').blocks.map(written)).toEqual([
      'alinea: Dag Anna,',
      'alinea: Hierbij de wensen. Mail naar [griffie@nijmegen.nl](mailto:griffie@nijmegen.nl).',
      'nummering: Houd het loket open; Eén aanspreekpunt',
      'alinea: Gemeente Nijmegen',
      'alinea: Postbus 9105',
    ]);
  });

  it('of LibreOffice', () => {
    expect(clipboard('libreoffice').blocks.map(written)).toEqual([
      'tussenkop: Inleiding',
      'alinea: Gewone tekst met *vet*, _cursief_ en onderstreept.',
      'nummering: Een > nummering(Onder een); Twee',
      'tabel: Kop A | Kop B / 1 | 2',
    ]);
  });

  it('of Google Docs, which wraps everything in a bold element that is not bold', () => {
    expect(clipboard('google-docs').blocks.map(written)).toEqual([
      'tussenkop: Kop',
      'alinea: Gewoon en *vet*_ cursief_',
      'opsomming: Een > opsomming(Onder); Twee',
    ]);
  });

  it('of a web page keeps the text and nothing that acts', () => {
    const { blocks, images } = clipboard('web');
    expect(blocks.map(written)).toEqual([
      'alinea: Een slechte en een [goede](https://nijmegen.nl/) koppeling',
      'alinea: Regel een',
      'alinea: Regel twee',
      'alinea: Samen',
      'alinea: vatting',
      'alinea: Citaat',
      'alinea: vaste breedte',
      'alinea: losse cel',
    ]);
    expect(images).toBe(1);
  });

  it('of an empty or broken text gives nothing or its text', () => {
    expect(fromHtml('')).toEqual([]);
    expect(fromHtml('<p>&nbsp;</p><p><br></p>')).toEqual([]);
    expect(fromHtml('<b>a<i>b</b>c</i><li>d')).toEqual(['alinea: *a*_*b*__c_', 'opsomming: d']);
  });

  it('keeps rows of a table equally long and does not believe a colspan of a billion', () => {
    const table = htmlToBlocks(htmlOf('<table><tr><td colspan=999999999>a</td></tr><tr><td>b</td></tr></table>'));
    const [block] = table.blocks;
    expect(block?.type === 'tabel' && block.rows.map((row) => row.length)).toEqual([50, 50]);
  });
});
