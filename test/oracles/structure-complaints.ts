import { childrenOf, type Tag, tagsOf } from './pdf-structure.ts';

/** Elements that may be empty: a cell of a table may, and a figure stands for its picture. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'Figure']);

/** Headings that begin with H1 and have no gaps, lists of items with a body, and no empty tags. */
export function structureComplaints(root: Tag): string[] {
  const tags = tagsOf(root).slice(1);
  return tags.length === 0
    ? ['the file has no structure tree']
    : [...headingComplaints(tags), ...tags.flatMap(listComplaints), ...tags.flatMap(emptyComplaints)];
}

function headingComplaints(tags: readonly Tag[]): string[] {
  const levels = tags.flatMap(({ name }) => /^H([1-6])$/.exec(name)?.slice(1) ?? []).map(Number);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`heading H${level} follows ${before === 0 ? 'no heading' : `H${before}`}`] : [];
  });
}

function listComplaints(tag: Tag): string[] {
  const names = childrenOf(tag).map(({ name }) => name);
  if (tag.name === 'L') {
    const odd = names.filter((name) => !['LI', 'L', 'Caption'].includes(name));
    return [...odd.map((name) => `a list holds ${name}`), ...(names.includes('LI') ? [] : ['a list has no items'])];
  }
  return tag.name === 'LI' && !names.includes('LBody') ? ['an item of a list has no body'] : [];
}

function emptyComplaints(tag: Tag): string[] {
  const isEmpty = !tagsOf(tag).some(({ hasObject, content }) => hasObject || content.some(isText));
  return isEmpty && !MAY_BE_EMPTY.has(tag.name) && !holdsCells(tag) ? [`${tag.name} is empty`] : [];
}

function isText(part: Tag | string): boolean {
  return typeof part === 'string' && part.trim() !== '';
}

/** A row of empty cells is as allowed as each of its cells. */
function holdsCells(tag: Tag): boolean {
  return tagsOf(tag).some(({ name }) => MAY_BE_EMPTY.has(name));
}
