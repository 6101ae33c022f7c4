import type { Inline, Lijst } from '../../../letter/body/body.ts';
import { attribute, childrenOf, type HtmlNode, isHtmlElement, isHtmlText, styleOf, tagOf } from './html-node.ts';
import { isBlock, isIgnored, isImage, isKop, wordItem } from './html-role.ts';
import { tableRows } from './html-table.ts';
import { InlineLine, type TextStyle } from './inline-line.ts';
import { linesToBlocks, type PastedLine } from './lines-to-blocks.ts';
import { joinLines, type PastedBlock } from './pasted-block.ts';

/** What HTML from the clipboard says in the words of the letter. `images` is how many pictures were left out. */
export type PastedHtml = { readonly blocks: PastedBlock[]; readonly images: number };

/** What the lines that are read now become. */
type LineRole = { soort: 'alinea' } | { soort: 'kop' } | { soort: 'item'; level: number; type: Lijst['type'] };

const PLAIN: TextStyle = { vet: false, cursief: false };

/**
 * Reads HTML that was copied in Word, Outlook, LibreOffice, Google Docs or a browser, already parsed into a tree. Alineas,
 * koppen, lists of two levels, simple tables, bold, italic and links are kept; everything else that is no text is dropped.
 */
export function htmlToBlocks(root: HtmlNode): PastedHtml {
  const reader = new HtmlReader();
  reader.read(root, PLAIN, { soort: 'alinea' });
  reader.flush({ soort: 'alinea' });
  return { blocks: linesToBlocks(reader.lines), images: reader.images };
}

class HtmlReader {
  readonly lines: PastedLine[] = [];
  images = 0;
  #line = new InlineLine();

  read(node: HtmlNode, style: TextStyle, role: LineRole): void {
    if (isHtmlText(node)) this.#line.add(node.nodeValue ?? '', style);
    else if (isImage(node)) this.images += 1;
    else if (tagOf(node) === 'br') this.#breakLine(style, role);
    else if (tagOf(node) === 'table') this.#readTable(node, style, role);
    else if (isBlock(node)) this.#readBlock(node, styleIn(node, style), role);
    else if (!isHtmlElement(node) || !isIgnored(node)) this.#readChildren(node, styleIn(node, style), role);
  }

  /** Ends the line that is being read. */
  flush(role: LineRole): void {
    const inlines = this.#line.take(role.soort === 'kop');
    if (inlines !== undefined) this.lines.push({ ...role, inlines });
  }

  #readChildren(node: HtmlNode, style: TextStyle, role: LineRole): void {
    for (const child of childrenOf(node)) this.read(child, style, role);
  }

  #readBlock(node: HtmlNode, style: TextStyle, role: LineRole): void {
    if (isIgnored(node)) return;
    const tag = tagOf(node);
    if (role.soort === 'item' && (tag === 'p' || tag === 'div')) {
      // Blocks inside one item belong to its text.
      this.#line.add(' ', style);
      this.#readChildren(node, style, role);
      this.#line.add(' ', style);
      return;
    }
    this.flush(role);
    const own = roleIn(node, role);
    this.#readChildren(node, style, own);
    this.flush(own);
  }

  #breakLine(style: TextStyle, role: LineRole): void {
    if (role.soort === 'alinea') this.flush(role);
    else this.#line.add(' ', style);
  }

  /** A table of one column, or with tables in it, only arranges a page: its text is read as text. */
  #readTable(node: HtmlNode, style: TextStyle, role: LineRole): void {
    const rows = isIgnored(node) ? [] : tableRows(node);
    if (rows === undefined) {
      this.#readBlock(node, style, role);
      return;
    }
    this.flush(role);
    const cells = rows.map((row) => row.map((cell) => (cell === undefined ? [] : this.#readCell(cell, style))));
    if (cells.some((row) => row.some((cell) => cell.length > 0))) {
      this.lines.push({ soort: 'tabel', rows: cells.map((row) => row.map(orEmpty)) });
    }
  }

  /** A cell has one line: what stands on several is parted by spaces. */
  #readCell(cell: HtmlNode, style: TextStyle): Inline[] {
    const inner = new HtmlReader();
    const role: LineRole = { soort: tagOf(cell) === 'th' ? 'kop' : 'alinea' };
    inner.#readChildren(cell, styleIn(cell, style), role);
    inner.flush(role);
    this.images += inner.images;
    return joinLines(inner.lines.flatMap((line) => ('inlines' in line ? [line.inlines] : line.rows.map(joinLines))));
  }
}

function orEmpty(cell: Inline[]): Inline[] {
  return cell.length === 0 ? [{ text: '' }] : cell;
}

function roleIn(node: HtmlNode, role: LineRole): LineRole {
  const tag = tagOf(node);
  if (tag === 'ul' || tag === 'ol')
    return { soort: 'item', level: levelIn(role), type: tag === 'ol' ? 'nummering' : 'opsomming' };
  if (tag === 'li') return itemRole(node, role);
  if (isKop(node)) return { soort: 'kop' };
  const item = wordItem(node);
  return item === undefined ? role : { soort: 'item', ...item };
}

function levelIn(role: LineRole): number {
  return role.soort === 'item' ? role.level + 1 : 1;
}

/** Google Docs and Word on the web write the level on the item itself. */
function itemRole(node: HtmlNode, role: LineRole): LineRole {
  const level = Number(attribute(node, 'aria-level') || attribute(node, 'data-aria-level'));
  const own: LineRole = role.soort === 'item' ? role : { soort: 'item', level: 1, type: 'opsomming' };
  return level > 0 ? { ...own, level } : own;
}

function styleIn(node: HtmlNode, style: TextStyle): TextStyle {
  const tag = tagOf(node);
  const href = tag === 'a' ? attribute(node, 'href').trim() : '';
  return {
    vet: markIn(styleOf(node, 'font-weight'), /^(?:bold|bolder|[6-9]00)/u, tag === 'b' || tag === 'strong', style.vet),
    cursief: markIn(styleOf(node, 'font-style'), /^(?:italic|oblique)/u, tag === 'i' || tag === 'em', style.cursief),
    ...(href !== '' ? { href } : style.href === undefined ? {} : { href: style.href }),
  };
}

/** The style attribute says more than the tag: Google Docs wraps all it copies in a bold element that is not bold. */
function markIn(value: string, on: RegExp, isTagged: boolean, inherited: boolean): boolean {
  if (value === '' || value === 'inherit') return isTagged || inherited;
  return on.test(value);
}
