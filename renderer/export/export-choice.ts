import type { FileRef, RequestInput } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';

type Formats = RequestInput<'export:run'>['formats'];

/** What the user has chosen so far. */
export type ExportChoice = {
  docx: boolean;
  pdf: boolean;
  /** Of the files, without extension. */
  name: string;
  folder: FileRef | undefined;
  /** Marks every page as a draft. */
  concept: boolean;
};

/** What is wrong with a choice, by field; empty when the files can be made. */
export type ChoiceFaults = { formats?: string; name?: string; folder?: string };

export function choiceFaults({ docx, pdf, name, folder }: ExportChoice): ChoiceFaults {
  return {
    ...(docx || pdf ? {} : { formats: nl.export.kiesBestand }),
    ...(name.trim() === '' ? { name: nl.export.naamOntbreekt } : {}),
    ...(folder === undefined ? { folder: nl.export.mapOntbreekt } : {}),
  };
}

export function formatsOf({ docx, pdf }: Pick<ExportChoice, 'docx' | 'pdf'>): Formats {
  return [...(docx ? (['docx'] as const) : []), ...(pdf ? (['pdf'] as const) : [])];
}
