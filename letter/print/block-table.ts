import type { PrintedBlock } from './printed-letter.ts';

/** One member of the union of blocks, by its type. */
export type PrintedBlockOf<
  Type extends PrintedBlock['type'],
  Block extends PrintedBlock = PrintedBlock,
> = Block extends PrintedBlock ? (Type extends Block['type'] ? Block : never) : never;

/** One function for each kind of block: a new kind of block does not compile until every such table has it. */
export type BlockTable<Rest extends readonly unknown[], Output> = {
  readonly [Type in PrintedBlock['type']]: (block: PrintedBlockOf<Type>, ...rest: Rest) => Output;
};

/** What the table makes of a block. */
export function fromBlockTable<Rest extends readonly unknown[], Output>(
  table: BlockTable<Rest, Output>,
  block: PrintedBlock,
  ...rest: Rest
): Output {
  // The compiler does not see that the entry under a block's type takes that very block; `BlockTable` says it does.
  const make = table[block.type] as (block: PrintedBlock, ...rest: Rest) => Output;
  return make(block, ...rest);
}
