import * as v from 'valibot';
import type { Body } from '../body/body.ts';
import { bodyFaults } from '../body/body-faults.ts';
import { bodySchema } from '../body/body-schema.ts';
import { createBodyEditor } from '../body/create-body-editor.ts';

/**
 * The same body if it is sound; otherwise what the rules of the document make of it, which never lose text. What comes
 * in has sections at its top and may have blocks where they do not belong, empty lists, or an id twice.
 */
export function soundBody(body: unknown[], newId: () => string): Body {
  const known = soundOrUndefined(body);
  if (known !== undefined) return known;
  // What does not fit the grammar yet is what the editor is asked to put right.
  const editor = createBodyEditor(body as Body, newId);
  const settled = soundOrUndefined(editor.children);
  if (settled === undefined) throw new Error('The rules of the document did not make a joined body sound.');
  return settled;
}

function soundOrUndefined(body: unknown): Body | undefined {
  const parsed = v.safeParse(bodySchema, body);
  if (!parsed.success || bodyFaults(parsed.output).length > 0) return undefined;
  return parsed.output;
}
