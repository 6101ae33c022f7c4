import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { Letter } from '../model/letter.ts';
import type { Template } from '../template/template.ts';
import type { Finding } from './finding.ts';

/** What every check looks at. The letter is valid by its schema; template and huisstijl are those that it names. */
export type CheckInput = { readonly letter: Letter; readonly template: Template; readonly huisstijl: Huisstijl };

/** One check: pure, and independent of all others. */
export type Check = (input: CheckInput) => Finding[];
