import { Editor, Node, type Path } from 'slate';
import { type BodyType, fieldOf, typeOf } from '../grammar.ts';
import { moveNode } from '../node-operations.ts';
import { isMovedSection } from '../skeleton.ts';
import type { BodyContext } from './normalizer.ts';
import { sections } from './sections.ts';
import { homeOfPunt } from './take-in/home-of-punt.ts';
import { homeOfReactie } from './take-in/home-of-reactie.ts';
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
  const { editor } = context;
  const settled = afterSections(context, path);
  if (settled === undefined) return;
  const parentPath = settled.slice(0, -1);
  const parentType = typeOf(Node.get(editor, parentPath));
  if (parentType === undefined) return;
  const home = homeOf(context, settled);
  if (home !== undefined) moveNode(editor, settled, home);
  else strangers[parentType](context, parentPath, settled.at(-1) ?? 0);
}

/** A punt or reactie can only be sent home once all sections are there. Returns where it stands then. */
function afterSections(context: BodyContext, path: Path): Path | undefined {
  const { editor } = context;
  const type = typeOf(Node.descendant(editor, path));
  if (type !== 'punt' && type !== 'reactie') return path;
  const ref = Editor.pathRef(editor, path);
  while (sections(context, [editor, []]));
  return ref.unref() ?? undefined;
}

/** Where a node that was moved away belongs: a section at the top, a punt in its list, a reactie with its punt. */
function homeOf({ editor, skeleton }: BodyContext, path: Path): Path | undefined {
  const [section = 0, index = 0] = path;
  const node = Node.descendant(editor, path);
  if (isMovedSection(skeleton, node)) return [section + 1];
  const type = typeOf(node);
  if (type === 'punt' && typeOf(Node.get(editor, [section])) === 'punten') return [section, index + 1];
  if (type === 'punt') return homeOfPunt(editor.children, fieldOf(node, 'id'));
  return type === 'reactie' ? homeOfReactie(editor.children, fieldOf(node, 'punt')) : undefined;
}

type TakeIn = (context: BodyContext, parentPath: Path, index: number) => void;

const strangers: Record<BodyType, TakeIn> = {
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
