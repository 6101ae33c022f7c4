import type { Editor, NodeEntry } from 'slate';
import type { IdRegister } from '../id-register.ts';
import type { PuntJoins } from '../punt-joins.ts';
import type { Skeleton } from '../skeleton.ts';

/** What the rules of one document work with. */
export type BodyContext = {
  readonly editor: Editor;
  readonly skeleton: Skeleton;
  readonly ids: IdRegister;
  readonly joins: PuntJoins;
};

/**
 * One rule of the document. Looks at one node and fixes at most one thing in or around it, through operations that
 * make Slate look at the node again. Returns whether it fixed something; a document in which no rule fixes anything
 * fits `bodySchema` and has no `bodyFaults`.
 */
export type Normalizer = (context: BodyContext, entry: NodeEntry) => boolean;
