import { Node, type Path } from 'slate';
import { type BodyType, typeOf } from '../grammar.ts';
import { moveNode } from '../node-operations.ts';
import type { BodyContext } from './normalizer.ts';
import { isMovedSection } from './sections.ts';
import { intoBijlagen } from './take-in/into-bijlagen.ts';
import { intoBlocks } from './take-in/into-blocks.ts';
import { intoCel } from './take-in/into-cel.ts';
import { intoItem } from './take-in/into-item.ts';
import { intoLijst } from './take-in/into-lijst.ts';
import { intoPunten } from './take-in/into-punten.ts';
import { intoReacties } from './take-in/into-reacties.ts';
import { intoRij } from './take-in/into-rij.ts';
import { intoTabel } from './take-in/into-tabel.ts';
import { outOfText } from './take-in/out-of-text.ts';
import { outOfVoid } from './take-in/out-of-void.ts';

/**
 * What becomes of a child that may not stand in its parent: it is unwrapped, wrapped, converted or moved, one step
 * nearer to a place where it may stand. Nothing with text is removed.
 */
export function takeIn(context: BodyContext, path: Path): void {
  const { editor, skeleton } = context;
  const stranger = Node.descendant(editor, path);
  const parentPath = path.slice(0, -1);
  const parentType = typeOf(Node.get(editor, parentPath));
  if (parentType === undefined) return;
  if (isMovedSection(skeleton, stranger)) moveNode(editor, path, [(path[0] ?? 0) + 1]);
  else homes[parentType](context, parentPath, path.at(-1) ?? 0);
}

type TakeIn = (context: BodyContext, parentPath: Path, index: number) => void;

const homes: Record<BodyType, TakeIn> = {
  tekst: intoBlocks,
  punten: intoPunten,
  reacties: intoReacties,
  ondertekening: outOfVoid,
  bijlagen: intoBijlagen,
  punt: intoBlocks,
  reactie: intoBlocks,
  reactiekop: outOfText,
  bijlage: outOfText,
  alinea: outOfText,
  tussenkop: outOfText,
  opsomming: intoLijst,
  nummering: intoLijst,
  item: intoItem,
  tabel: intoTabel,
  rij: intoRij,
  cel: intoCel,
  link: outOfText,
  veld: outOfVoid,
  verwijzing: outOfVoid,
};
