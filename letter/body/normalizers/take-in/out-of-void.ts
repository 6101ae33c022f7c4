import { Path } from 'slate';
import { moveNode } from '../../node-operations.ts';
import type { BodyContext } from '../normalizer.ts';

/** Out of a veld, verwijzing or ondertekening: to after it. */
export function outOfVoid({ editor }: BodyContext, parentPath: Path, index: number): void {
  moveNode(editor, [...parentPath, index], Path.next(parentPath));
}
