import * as v from 'valibot';
import { idSchema } from '../body-schema.ts';
import { fieldOf, grammar, typeOf } from '../grammar.ts';
import { setFields } from '../node-operations.ts';
import type { Normalizer } from './normalizer.ts';

/** Every identified element has an id of the right form. */
export const missingId: Normalizer = ({ editor, ids }, [node, path]) => {
  const type = typeOf(node);
  if (type === undefined || !grammar[type].fields.includes('id') || v.is(idSchema, fieldOf(node, 'id'))) return false;
  setFields(editor, path, { id: ids.fresh() });
  return true;
};
