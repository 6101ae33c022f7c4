import type { Fault } from '../model/result.ts';

/**
 * `template-json`: not JSON. `template-shape`: the wrong shape. `template-names`: a name that is doubled, reserved or
 * unknown. `template-text`: Handlebars that cannot be read or is not allowed. `template-layout`: a line of brief.hbs
 * that cannot become a block. `template-limit`: too large, too deep, too many steps. `letter-input`: what is filled in
 * for a new letter does not fit the template.
 */
export type TemplateFaultKind =
  | 'template-json'
  | 'template-shape'
  | 'template-names'
  | 'template-text'
  | 'template-layout'
  | 'template-limit'
  | 'letter-input';

export type TemplateFault = Fault<TemplateFaultKind>;

/** A fault without its place. */
export type FaultWords = Omit<TemplateFault, 'place'>;
