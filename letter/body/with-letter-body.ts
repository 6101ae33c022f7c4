import { Editor, Node } from 'slate';
import type { BodyEditor } from './body.ts';
import { describeElements } from './describe-elements.ts';
import { guardOperations } from './guard-operations.ts';
import { createIdRegister } from './id-register.ts';
import { allowedChildren } from './normalizers/allowed-children.ts';
import { atLeastOneChild } from './normalizers/at-least-one-child.ts';
import { itemForm } from './normalizers/item-form.ts';
import { listDepth } from './normalizers/list-depth.ts';
import { missingId } from './normalizers/missing-id.ts';
import type { BodyContext, Normalizer } from './normalizers/normalizer.ts';
import { ownFields } from './normalizers/own-fields.ts';
import { reactiePairing } from './normalizers/reactie-pairing.ts';
import { reactiekopFirst } from './normalizers/reactiekop-first.ts';
import { sections } from './normalizers/sections.ts';
import { settleAncestors } from './normalizers/settle-ancestors.ts';
import { soundInlines } from './normalizers/sound-inlines.ts';
import { tableRectangular } from './normalizers/table-rectangular.ts';
import { uniqueIds } from './normalizers/unique-ids.ts';
import { voidContent } from './normalizers/void-content.ts';
import { createPuntJoins } from './punt-joins.ts';
import type { Skeleton } from './skeleton.ts';

const RULES: readonly Normalizer[] = [
  sections,
  uniqueIds,
  reactiePairing,
  atLeastOneChild,
  ownFields,
  missingId,
  allowedChildren,
  voidContent,
  soundInlines,
  itemForm,
  listDepth,
  reactiekopFirst,
  tableRectangular,
];

/**
 * Makes a Slate editor with history keep the document a sound body, whatever is done to it: after every change it fits
 * `bodySchema` and has no `bodyFaults`, its sections are those of the skeleton, and undo restores what was.
 *
 * @param newId gives an id that was never used in this letter; one that is known here is asked for again
 */
export function withLetterBody(
  editor: BodyEditor,
  { newId, skeleton }: { newId: () => string; skeleton: Skeleton },
): BodyEditor {
  const ids = createIdRegister(editor, newId);
  const joins = createPuntJoins(editor);
  const context: BodyContext = { editor, skeleton, ids, joins };
  editor.freshId = ids.fresh;
  describeElements(editor);
  const trusted = guardOperations(context);
  const { normalizeNode } = editor;
  editor.normalizeNode = ([, path], options) =>
    trusted(() => {
      const settled = settleAncestors(context, path);
      if (settled === undefined) return;
      const entry = Editor.node(editor, settled);
      if (!RULES.some((rule) => rule(context, entry))) normalizeNode(entry, options);
    });
  limitLooks(editor);
  return editor;
}

/** Slate gives up after this many looks for each node that was touched; here it may be for each node that there is. */
const LOOKS_PER_NODE = 42;

/** A single change may call for many: a table that becomes a list does so cell by cell. */
function limitLooks(editor: BodyEditor): void {
  const { shouldNormalize } = editor;
  editor.shouldNormalize = (state) => {
    if (state.iteration <= state.initialDirtyPathsLength * LOOKS_PER_NODE) return shouldNormalize(state);
    const nodes = Array.from(Node.nodes(editor)).length;
    return shouldNormalize({ ...state, initialDirtyPathsLength: state.initialDirtyPathsLength + nodes });
  };
}
