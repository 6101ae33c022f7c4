import type { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../letter/body/body.ts';
import type { Finding, FindingPlace } from '../../letter/check/finding.ts';
import type { Huisstijl } from '../../letter/huisstijl/huisstijl.ts';
import type { Gegevens } from '../../letter/model/gegevens.ts';
import type { Letter } from '../../letter/model/letter.ts';
import type { LetterValues } from '../../letter/print/letter-values.ts';
import type { SectionWords } from '../../letter/print/section-words.ts';
import type { LoadedTemplate } from '../../letter/template/read-template.ts';
import type { FileRef, SavedFile } from '../../main/contract.ts';

/**
 * One open letter in the window: the one place where it changes. The body changes through `editor` (Slate), the gegevens
 * through `setGegevens`; both share one history, so that undo goes back in the order in which things were done.
 */
export type LetterSession = {
  /** Its `undo` and `redo` are those of the session. */
  readonly editor: BodyEditor & ReactEditor;
  readonly template: LoadedTemplate;
  readonly huisstijl: Huisstijl;
  readonly logoSvg: string | undefined;
  /** The letter is definitief, or was opened only to be read: nothing in it changes. */
  readonly isReadOnly: boolean;
  /** The state now; a new object after every change, never changed itself. */
  state(): SessionState;
  /** Called after every change of the state; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * One step of the history. Changes under the same `step` within a second are one step (typing in a field); `undefined`
   * makes a step of its own.
   */
  setGegevens(change: (gegevens: Gegevens) => Gegevens, step?: string): void;
  /**
   * Puts other gegevens and another sound body of this letter in its place (an earlier version, a joined letter), as one
   * step: undo gives back exactly what was there. Blocks that say the same stay the same objects.
   */
  replaceLetter(letter: Pick<Letter, 'gegevens' | 'body'>): void;
  undo(): void;
  redo(): void;
  /** The letter as it is now, ready to be saved, drawn or exported. The same object until something changes. */
  letter(): Letter;
  /** Checks the letter as it is now, without waiting until typing pauses, and puts the findings in the state. */
  checkNow(): readonly Finding[];
  /** What was saved is `saved` and stands in `file`; the letter counts as saved when it is still the same. */
  markSaved(saved: Letter, file: SavedFile): void;
  /** This letter is on its way to the file, or (`undefined`) no more: what differs from it meanwhile is not saved. */
  markWriting(letter: Letter | undefined): void;
  /** The hash of the text in its file that the letter came from; it goes along with every save (`SavedFile`). */
  savedHash(): string | undefined;
  /** The letter is left: nothing in it changes from now on, so that no key gets into it that nobody would keep. */
  leave(): void;
  /** Puts the cursor at a place and shows it: the editor and the form each listen to this (`useDestination`). */
  goTo(place: FindingPlace): void;
  /** The last place that was gone to, with a number that counts up, for those who listen. */
  destination(): Destination | undefined;
};

export type Destination = { readonly place: FindingPlace; readonly count: number };

export type SessionState = {
  readonly gegevens: Gegevens;
  /** The body of the editor: a new array after every change (Slate). */
  readonly body: Letter['body'];
  readonly file: FileRef | undefined;
  /** Whether leaving would lose something: it is not what was read or written last, nor a new letter as it was made. */
  readonly hasChanges: boolean;
  /** Whether the file holds exactly this. A letter without a file is not saved. */
  readonly isSaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Derived from gegevens and body, kept until one of them changes. */
  readonly values: LetterValues;
  readonly words: SectionWords;
  /** While somebody types in the text they wait until typing pauses: see `checkNow`. */
  readonly findings: readonly Finding[];
  /** Id of the innermost block (alinea, reactiekop, cel, ...) in which the cursor stands. */
  readonly caretBlock: string | undefined;
};
