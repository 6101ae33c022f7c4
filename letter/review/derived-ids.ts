import type { Body } from '../body/body.ts';
import { blocksOf } from '../body/queries/blocks-of.ts';

/**
 * A source of ids that are made from texts: the same texts give the same ids, in whatever order they come, and other
 * texts others. None of them stands in one of the bodies.
 */
export function derivedIds(texts: readonly string[], bodies: readonly Body[]): () => string {
  const taken = new Set(bodies.flatMap((body) => blocksOf(body).map(({ node }) => node.id)));
  const whole = [...texts].sort().join('\n');
  const stem = `j${hashed(whole, 0x811c9dc5)}${hashed(whole, 0x2f0b4a27)}`;
  let last = 0;
  const next = (): string => {
    last += 1;
    const id = `${stem}${last.toString(36)}`;
    return taken.has(id) ? next() : id;
  };
  return next;
}

/** FNV-1a over the UTF-16 units of a text, as seven characters. */
function hashed(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
