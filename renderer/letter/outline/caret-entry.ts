import type { BodyEditor } from '../../../letter/body/body.ts';

/** The key of the line of the outline in which the cursor stands: of a punt or reactie, else of its section. */
export function caretEntry({ children, selection }: BodyEditor): string | undefined {
  const [sectionIndex, index] = selection?.focus.path ?? [];
  const section = sectionIndex === undefined ? undefined : children[sectionIndex];
  if (section === undefined || !('type' in section) || !('key' in section)) return undefined;
  if (section.type !== 'punten' && section.type !== 'reacties') return section.key;
  return section.children[index ?? -1]?.id ?? section.key;
}
