import { outputOf } from './run-tool.ts';

/** One element of the structure tree. `content` holds its own text and its children in reading order. */
export type Tag = { name: string; hasObject: boolean; content: (Tag | string)[] };

/** The structure tree as poppler's `pdfinfo -struct-text` shows it, two spaces a level; its root has the name `Root`. */
export async function readStructure(file: string): Promise<Tag> {
  const root = newTag('Root');
  const open = [root];
  for (const line of (await outputOf('pdfinfo', ['-struct-text', file])).split('\n')) {
    const shown = line.trimStart();
    const parent = open.slice(0, (line.length - shown.length) / 2 + 1).at(-1) ?? root;
    if (shown.startsWith('"')) {
      parent.content.push(shown.slice(1, shown.lastIndexOf('"')));
    } else if (shown.startsWith('Object ')) {
      parent.hasObject = true;
    } else if (/^[A-Z]/.test(shown)) {
      const tag = newTag(/^\w+/.exec(shown)?.[0] ?? '');
      parent.content.push(tag);
      open.splice(open.indexOf(parent) + 1, open.length, tag);
    }
  }
  return root;
}

/** The tag and all beneath it, in reading order. */
export function tagsOf(tag: Tag): Tag[] {
  return [tag, ...childrenOf(tag).flatMap(tagsOf)];
}

export function childrenOf(tag: Tag): Tag[] {
  return tag.content.filter((part) => typeof part !== 'string');
}

function newTag(name: string): Tag {
  return { name, hasObject: false, content: [] };
}
