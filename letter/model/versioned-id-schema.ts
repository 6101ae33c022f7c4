import * as v from 'valibot';

/** Id and version of a template or a huisstijl: the same in its own file and in the letters that name it. */
export const versionedIdFields = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'een id bestaat uit kleine letters, cijfers en streepjes')),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
};
