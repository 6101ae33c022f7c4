/** What somebody with an open letter can do. */
export type Doing =
  | 'type'
  | 'save'
  | 'autosave'
  | 'look'
  | 'choose'
  | 'later'
  | 'resume'
  | 'undo'
  | 'restore'
  | 'leave'
  | 'save-as'
  | 'join-copy';

/** Each as often as people do it. */
export const OFTEN: readonly Doing[] = [
  ...Array<Doing>(6).fill('type'),
  ...Array<Doing>(3).fill('autosave'),
  ...Array<Doing>(3).fill('look'),
  ...Array<Doing>(3).fill('choose'),
  ...(['save', 'save', 'later', 'resume', 'undo', 'restore', 'leave', 'save-as', 'join-copy'] as const),
];
