import type { Alinea, Block, Item, Lijst, Opsomming, PuntBlock, Tabel } from '../body/body.ts';
import { assertNever } from '../model/assert-never.ts';
import type { LetterValues } from './letter-values.ts';
import { printInlines } from './print-inlines.ts';
import type {
  PrintedAlinea,
  PrintedBlock,
  PrintedItem,
  PrintedKop,
  PrintedLijst,
  PrintedTabel,
} from './printed-letter.ts';

/** Blocks of running text as they are printed. `tussenkop` is the level that a tussenkop has here. */
export function printBlocks(
  blocks: readonly Block[],
  values: LetterValues,
  tussenkop: PrintedKop['niveau'],
): PrintedBlock[] {
  return blocks.flatMap((block): PrintedBlock[] => {
    switch (block.type) {
      case 'alinea':
        return printAlinea(block, values);
      case 'opsomming':
      case 'nummering':
        return printLijst(block, values, 1);
      case 'tussenkop': {
        const inhoud = printInlines(block.children, values);
        return inhoud.length === 0 ? [] : [{ type: 'kop', id: block.id, niveau: tussenkop, inhoud }];
      }
      case 'tabel':
        return printTabel(block, values);
      default:
        return assertNever(block);
    }
  });
}

/** The blocks of one punt. */
export function printPuntBlocks(blocks: readonly PuntBlock[], values: LetterValues): (PrintedAlinea | PrintedLijst)[] {
  return blocks.flatMap((block): (PrintedAlinea | PrintedLijst)[] =>
    block.type === 'alinea' ? printAlinea(block, values) : printLijst(block, values, 1),
  );
}

/** An alinea without text prints nothing: white between alineas is the work of the huisstijl. */
function printAlinea({ id, children }: Alinea, values: LetterValues): PrintedAlinea[] {
  const inhoud = printInlines(children, values);
  return inhoud.length === 0 ? [] : [{ type: 'alinea', id, inhoud }];
}

function printLijst(lijst: Lijst, values: LetterValues, level: 1 | 2): PrintedLijst[] {
  const items: PrintedItem[] = [];
  for (const item of lijst.children) {
    const printed = printItem(item, values, itemNumber(lijst.type, level, items.length));
    if (printed !== undefined) items.push(printed);
  }
  return items.length === 0 ? [] : [{ type: lijst.type, id: lijst.id, items }];
}

function printItem(
  { id, children: [alinea, sublijst] }: Item,
  values: LetterValues,
  nummer: string,
): PrintedItem | undefined {
  const inhoud = printInlines(alinea.children, values);
  const [printedSublijst] = sublijst === undefined ? [] : printLijst(sublijst, values, 2);
  if (inhoud.length === 0 && printedSublijst === undefined) return undefined;
  return { id, nummer, inhoud, ...(printedSublijst === undefined ? {} : { sublijst: printedSublijst }) };
}

/** "1.", "2." on the first level, "a.", "b." on the second, and after z. "aa.", as Word counts. */
function itemNumber(type: Opsomming['type'] | 'nummering', level: 1 | 2, index: number): string {
  if (type === 'opsomming') return '';
  if (level === 1) return `${index + 1}.`;
  const letter = String.fromCharCode(97 + (index % 26));
  return `${letter.repeat(Math.floor(index / 26) + 1)}.`;
}

/** A table in which nothing is written prints nothing. */
function printTabel({ id, children: [first, ...rest] }: Tabel, values: LetterValues): PrintedTabel[] {
  if (first === undefined) return [];
  const printRow = ({ id: rijId, children }: Tabel['children'][number]) => ({
    id: rijId,
    cellen: children.map((cel) => ({ id: cel.id, inhoud: printInlines(cel.children, values) })),
  });
  const kop = printRow(first).cellen;
  const rijen = rest.map(printRow);
  const isEmpty = [kop, ...rijen.map(({ cellen }) => cellen)].flat().every(({ inhoud }) => inhoud.length === 0);
  return isEmpty ? [] : [{ type: 'tabel', id, kop, rijen }];
}
