import type { Body } from '../body/body.ts';
import type { Gegevens } from './gegevens.ts';

/**
 * A letter: the one piece of data from which screen, pages, DOCX, PDF, checks and metadata are computed. It is plain
 * JSON. The id and version of template and huisstijl are kept in it, so that an old letter prints as it did.
 */
export type Letter = {
  /** Given once, for life. */
  id: string;
  status: LetterStatus;
  template: VersionedId;
  huisstijl: VersionedId;
  gegevens: Gegevens;
  body: Body;
};

/** `definitief` is frozen: nothing may change any more. */
export type LetterStatus = 'concept' | 'definitief';

export type VersionedId = { id: string; version: number };
