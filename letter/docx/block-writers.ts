import type { Paragraph, Table } from 'docx';
import { type BlockTable, fromBlockTable } from '../print/block-table.ts';
import type { PrintedBlock } from '../print/printed-letter.ts';
import { afschriftParagraphs } from './blocks/afschrift.ts';
import { alineaParagraph } from './blocks/alinea.ts';
import { bijlagenParagraphs } from './blocks/bijlagen.ts';
import { kopParagraph } from './blocks/kop.ts';
import { lijstParagraphs } from './blocks/lijst.ts';
import { ondertekeningBlock } from './blocks/ondertekening.ts';
import { puntenParagraphs } from './blocks/punten.ts';
import { tabelTable } from './blocks/tabel.ts';
import type { DocxContext } from './docx-context.ts';
import { isKeptWithNext } from './kept-together.ts';

/** How each kind of block is written; `keepNext` asks that its end stays on the page of what follows. */
const BLOCK_WRITERS: BlockTable<[context: DocxContext, keepNext: boolean], (Paragraph | Table)[]> = {
  kop: kopParagraph,
  alinea: alineaParagraph,
  opsomming: lijstParagraphs,
  nummering: lijstParagraphs,
  punten: puntenParagraphs,
  tabel: tabelTable,
  ondertekening: ondertekeningBlock,
  bijlagen: bijlagenParagraphs,
  afschrift: afschriftParagraphs,
};

/** The blocks of a letter as paragraphs and tables, in their order. */
export function writeBlocks(blocks: readonly PrintedBlock[], context: DocxContext): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    fromBlockTable(BLOCK_WRITERS, block, context, isKeptWithNext(blocks, index, context.stijl)),
  );
}
