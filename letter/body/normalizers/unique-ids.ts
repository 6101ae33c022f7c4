import { Node } from 'slate';
import { fieldOf } from '../grammar.ts';
import { setFields } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';

/**
 * No two elements have one id: the first in reading order keeps it. Ids that are doubled by typing and pasting are
 * renewed before they arrive (`keepIds`), so the whole document is read only if one got in by another way.
 */
export const uniqueIds: Normalizer = ({ editor, ids }, [, path]) => {
  if (path.length > 0) return false;
  ids.catchUp();
  if (!ids.hasDoubles()) return false;
  const seen = new Set<unknown>();
  for (const [element, at] of Node.elements(editor)) {
    const id = at.length === 0 ? undefined : fieldOf(element, 'id');
    if (id !== undefined && seen.has(id)) {
      setFields(editor, at, { id: ids.fresh() });
      return true;
    }
    seen.add(id);
  }
  return false;
};
