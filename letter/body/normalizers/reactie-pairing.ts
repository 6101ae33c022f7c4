import { type Descendant, Node } from 'slate';
import type { PuntenSection, ReactiesSection } from '../body.ts';
import { emptyReactie } from '../empty-nodes.ts';
import { typeOf } from '../grammar.ts';
import { insertNodes, moveNode, removeNode, setFields } from '../node-operations.ts';
import { isEmptyNode } from '../queries/is-empty-node.ts';
import { puntPath } from '../queries/punt-path.ts';
import { joinReacties } from './join-reacties.ts';
import type { BodyContext, Normalizer } from './normalizer.ts';

/**
 * For each punt of a list that is answered there is exactly one reactie, in the order of the list. A new punt gets an
 * empty one, a moved punt takes its own along, two halves of a split reactie are joined. The reactie of a punt that
 * vanished goes with it, unless the punt was joined with another: then that one keeps both answers. A punt with an
 * answer that was moved to a list that is not answered comes back.
 */
export const reactiePairing: Normalizer = (context, [, path]) => {
  if (path.length > 0) return false;
  const pairs = pairsOf(context.editor.children);
  if (pairs.some((pair) => settleOrphan(context, pair, pairs))) return true;
  if (pairs.some((pair) => joinDoubled(context, pair) || addMissing(context, pair) || sort(context, pair))) return true;
  context.joins.clear();
  return false;
};

/** A section of reacties and the list that it answers, each at its place; of the punten the ids. */
type Pair = {
  readonly at: number;
  readonly reacties: ReactiesSection['children'];
  readonly listAt: number;
  readonly punten: readonly string[];
};

function pairsOf(sections: readonly Descendant[]): Pair[] {
  return sections.flatMap((section, at): Pair[] => {
    if (Node.isText(section) || section.type !== 'reacties') return [];
    const listAt = sections.findIndex((other) => isList(other) && other.key === section.punten);
    const list = sections[listAt];
    const isInOrder = section.children.every((child) => typeOf(child) === 'reactie');
    if (list === undefined || !isList(list) || list.children.length === 0 || !isInOrder) return [];
    return [{ at, reacties: section.children, listAt, punten: list.children.map(({ id }) => id) }];
  });
}

function isList(node: Descendant): node is PuntenSection {
  return !Node.isText(node) && node.type === 'punten';
}

function settleOrphan(context: BodyContext, pair: Pair, pairs: readonly Pair[]): boolean {
  const { editor, joins } = context;
  const { at, reacties, listAt, punten } = pair;
  const known = new Set(punten);
  const index = reacties.findIndex(({ punt }) => !known.has(punt));
  const orphan = reacties[index];
  if (orphan === undefined) return false;
  const home = pairs.find((other) => other.punten.includes(orphan.punt));
  const strayed = puntPath(editor, orphan.punt);
  const punt = joins.destinationOf(orphan.punt) ?? foreignDestination(context, pair, index);
  if (home !== undefined) {
    moveNode(editor, [at, index], [home.at, home.reacties.length]);
  } else if (isEmptyNode(orphan)) {
    removeNode(editor, [at, index]);
  } else if (strayed !== undefined) {
    moveNode(editor, strayed, [listAt, Math.min(index, punten.length)]);
  } else if (punt === undefined) {
    removeNode(editor, [at, index]);
  } else {
    giveTo(context, pair, index, punt);
  }
  return true;
}

function giveTo({ editor }: BodyContext, { at, reacties }: Pair, index: number, punt: string): void {
  const into = reacties.findIndex((reactie) => reactie.punt === punt);
  if (into >= 0) joinReacties(editor, [at, index], [at, into]);
  else setFields(editor, [at, index], { punt });
}

/** A reactie to a punt that was never here was pasted: its text goes to the reactie before it, or else after it. */
function foreignDestination({ ids }: BodyContext, { reacties, punten }: Pair, index: number): string | undefined {
  const orphan = reacties[index];
  if (orphan === undefined || ids.isUsed(orphan.punt)) return undefined;
  const neighbour = reacties[index - 1] ?? reacties.find(({ punt }) => punten.includes(punt));
  return neighbour?.punt ?? punten[0];
}

function joinDoubled({ editor }: BodyContext, { at, reacties }: Pair): boolean {
  const firsts = new Map<string, number>();
  for (const [index, { punt }] of reacties.entries()) {
    const first = firsts.get(punt);
    if (first !== undefined) {
      joinReacties(editor, [at, index], [at, first]);
      return true;
    }
    firsts.set(punt, index);
  }
  return false;
}

function addMissing({ editor, ids }: BodyContext, { at, reacties, punten }: Pair): boolean {
  const runs = missingRuns(reacties, punten);
  for (const { place, missing } of runs) {
    const added = missing.map((punt) => emptyReactie(punt, ids.fresh));
    insertNodes(editor, [at, place], added);
  }
  return runs.length > 0;
}

type Run = { readonly place: number; readonly missing: string[] };

/** The punten without a reactie, those whose reacties come one behind the other together, at the place of the first. */
function missingRuns(reacties: Pair['reacties'], punten: readonly string[]): Run[] {
  const answered = new Set(reacties.map(({ punt }) => punt));
  const runs: Run[] = [];
  let length = reacties.length;
  for (const [index, punt] of punten.entries()) {
    if (answered.has(punt)) continue;
    const place = Math.min(index, length);
    const last = runs.at(-1);
    if (last !== undefined && last.place + last.missing.length === place) last.missing.push(punt);
    else runs.push({ place, missing: [punt] });
    length += 1;
  }
  return runs;
}

function sort({ editor }: BodyContext, { at, reacties, punten }: Pair): boolean {
  const index = punten.findIndex((id, position) => reacties[position]?.punt !== id);
  if (index < 0) return false;
  const current = reacties.findIndex(({ punt }) => punt === punten[index]);
  moveNode(editor, [at, current], [at, index]);
  return true;
}
