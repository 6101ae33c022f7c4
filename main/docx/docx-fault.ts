import type { Fault } from '../../letter/model/result.ts';

/**
 * Why a letter cannot become a DOCX.
 * - `font-missing`: a file of the lettertype is absent, damaged or of another family
 * - `logo-missing`: the huisstijl has a logo but its files were not given
 */
export type DocxFaultKind = 'font-missing' | 'logo-missing';

export type DocxFault = Fault<DocxFaultKind>;
