import type { Body, IdentifiedElement, Inline } from '../../../letter/body/body.ts';
import { blocksOf } from '../../../letter/body/queries/blocks-of.ts';
import type { JoinConflict } from '../../../letter/review/join-letters.ts';

/** The text of every line of a body; a veld, verwijzing or link as a word of its own. */
export function linesOf(body: Body): string[] {
  return blocksOf(body).flatMap(({ node }) => lineOf(node));
}

/** The sentences of a body. */
export function sentencesIn(body: Body): ReadonlySet<string> {
  const sentences = linesOf(body).flatMap((line) => line.split(/(?<=[.!?]["'’”»)\]]*)\s+|\n/u));
  return new Set(sentences.map((one) => one.trim()).filter((one) => one !== ''));
}

/** The text of every line that a conflict shows. */
export function linesShown(conflicts: readonly JoinConflict[]): string[] {
  return conflicts.flatMap((conflict) => {
    if (conflict.soort === 'gegeven') return [];
    return [conflict.ours, conflict.theirs].flatMap((side) =>
      side === undefined ? [] : [side.node, ...side.reacties].flatMap(linesWithin),
    );
  });
}

function linesWithin(node: IdentifiedElement): string[] {
  const inside = node.children.flatMap((child) => ('id' in child ? linesWithin(child) : []));
  return [...lineOf(node), ...inside];
}

function lineOf(node: IdentifiedElement): string[] {
  const inlines = node.children.flatMap((child) => ('id' in child ? [] : [child]));
  return inlines.length === 0 ? [] : [inlines.map(textOf).join('')];
}

function textOf(inline: Inline): string {
  if (!('type' in inline)) return inline.text;
  if (inline.type === 'veld') return `{${inline.naam}}`;
  if (inline.type === 'verwijzing') return `{${inline.punt}}`;
  return `{${inline.href} ${inline.children.map(({ text }) => text).join('')}}`;
}
