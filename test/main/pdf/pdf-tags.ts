import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tag of the structure tree: its role, the text directly in it, and the tags in it. */
export type Tag = { role: string; text: string; tags: Tag[] };

/** What the tags of a PDF hold, page after page, and the text that stands outside them as artifact. */
export type TaggedText = { tags: Tag[]; artifacts: string[] };

export async function pdfTags(pdf: Uint8Array): Promise<TaggedText> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const tagged: TaggedText = { tags: [], artifacts: [] };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { texts, artifact } = textsOf(items as Item[]);
    tagged.artifacts.push(artifact);
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree !== null) tagged.tags.push(...(tree.children ?? []).map((node) => tagOf(node, texts)));
  }
  await task.destroy();
  return tagged;
}

/** Every tag in reading order, a parent before what is in it. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.tags)]);
}

/** All text of a tag, what is in it included. */
export function textIn(tag: Tag): string {
  return [tag.text, ...tag.tags.map(textIn)].filter((text) => text !== '').join(' ');
}

type Item = { str?: string; hasEOL?: boolean; type?: string; id?: string; tag?: string };
type StructNode = { role?: string; children?: StructNode[]; type?: string; id?: string };

function textsOf(items: readonly Item[]): { texts: Map<string, string>; artifact: string } {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(placeOf(item, open));
    const place = open.at(-1) ?? '';
    texts.set(place, (texts.get(place) ?? '') + (item.str ?? '') + (item.hasEOL === true ? ' ' : ''));
  }
  return { texts, artifact: texts.get(ARTIFACT) ?? '' };
}

/** Marked content without a place of its own belongs to what it stands in; all in an artifact is artifact. */
function placeOf({ id, tag }: Item, open: readonly string[]): string {
  if (tag === ARTIFACT || open.at(-1) === ARTIFACT) return ARTIFACT;
  return id ?? open.at(-1) ?? '';
}

const ARTIFACT = 'Artifact';

function tagOf({ role, children }: StructNode, texts: ReadonlyMap<string, string>): Tag {
  const content = (children ?? []).filter(({ type }) => type === 'content');
  return {
    role: role ?? '',
    text: content
      .map(({ id }) => texts.get(id ?? '') ?? '')
      .join('')
      .trim(),
    tags: (children ?? []).filter((child) => child.role !== undefined).map((child) => tagOf(child, texts)),
  };
}
