import { withReact } from 'slate-react';
import type { Body, BodyEditor } from '../../letter/body/body.ts';
import { createBodyEditor } from '../../letter/body/create-body-editor.ts';
import { checkLetter } from '../../letter/check/check-letter.ts';
import type { Finding } from '../../letter/check/finding.ts';
import type { Huisstijl } from '../../letter/huisstijl/huisstijl.ts';
import type { Letter } from '../../letter/model/letter.ts';
import type { LoadedTemplate } from '../../letter/template/read-template.ts';
import type { OpenedLetter } from '../../main/contract.ts';
import { caretBlock } from './caret-block.ts';
import type { Destination, LetterSession, SessionState } from './letter-session.ts';
import { letterWordsOf } from './letter-words.ts';
import { sameJson } from './same-json.ts';
import { shareHistory } from './shared-history.ts';

/** So many ms after the last change the letter is checked: never while somebody types. */
const CHECK_AFTER = 150;

/** The session of a letter, once its template and huisstijl have been read. A letter that is definitief does not change. */
export function startSession(opened: OpenedLetter, template: LoadedTemplate, huisstijl: Huisstijl): LetterSession {
  const editor = withReact(createBodyEditor(opened.letter.body, freshId));
  if (opened.letter.status === 'definitief') freeze(editor);
  const wordsOf = letterWordsOf(template, huisstijl);
  const listeners = new Set<() => void>();
  let letter: Letter = { ...opened.letter, body: bodyOf(editor) };
  let saved: Pick<Letter, 'gegevens' | 'body'> = letter;
  let file = opened.file;
  let destination: Destination | undefined;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;

  const history = shareHistory(editor, (gegevens) => {
    letter = { ...letter, gegevens };
  });
  const findNow = (): Finding[] => checkLetter({ letter, template: template.template, huisstijl });
  let findings: readonly Finding[] = findNow();
  const compute = (): SessionState => ({
    gegevens: letter.gegevens,
    body: letter.body,
    file,
    isSaved: file !== undefined && sameJson(saved.gegevens, letter.gegevens) && sameJson(saved.body, letter.body),
    canUndo: history.canUndo(),
    canRedo: history.canRedo(),
    ...pickWords(wordsOf(letter)),
    findings,
    caretBlock: caretBlock(editor),
  });

  let seenSelection = editor.selection;
  let isStale = false;
  let current = compute();
  let announced = current;
  const state = (): SessionState => {
    const isTyped = editor.children !== letter.body;
    if (!isTyped && !isStale && editor.selection === seenSelection) return current;
    if (isTyped) letter = { ...letter, body: bodyOf(editor) };
    seenSelection = editor.selection;
    isStale = false;
    const next = compute();
    if (!hasSameFields(current, next)) current = next;
    return current;
  };
  const announce = () => {
    if (state() === announced) return;
    const isChanged = current.body !== announced.body || current.gegevens !== announced.gegevens;
    announced = current;
    if (isChanged) checkLater();
    for (const listener of listeners) listener();
  };
  const checkLater = () => {
    clearTimeout(checkTimer);
    checkTimer = setTimeout(checkNow, CHECK_AFTER);
  };
  const checkNow = (): readonly Finding[] => {
    clearTimeout(checkTimer);
    state();
    const found = findNow();
    if (!sameJson(findings, found)) findings = found;
    changed();
    return findings;
  };
  const changed = () => {
    isStale = true;
    announce();
  };

  const session: LetterSession = {
    editor,
    template,
    huisstijl,
    logoSvg: opened.sources.logoSvg,
    state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setGegevens(change, step) {
      const before = letter.gegevens;
      const after = change(before);
      if (letter.status === 'definitief' || sameJson(before, after)) return;
      letter = { ...letter, gegevens: after };
      history.remember(before, after, step);
      changed();
    },
    undo() {
      history.undo();
      changed();
    },
    redo() {
      history.redo();
      changed();
    },
    letter() {
      state();
      return letter;
    },
    checkNow,
    markSaved(savedLetter, savedFile) {
      saved = savedLetter;
      file = savedFile;
      changed();
    },
    goTo(place) {
      destination = { place, count: (destination?.count ?? 0) + 1 };
      for (const listener of listeners) listener();
    },
    destination: () => destination,
  };
  followEditor(session, announce);
  return session;
}

function followEditor({ editor, undo, redo }: LetterSession, announce: () => void): void {
  const { onChange } = editor;
  editor.undo = undo;
  editor.redo = redo;
  editor.onChange = (options) => {
    onChange(options);
    announce();
  };
}

function freeze(editor: BodyEditor): void {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (operation.type === 'set_selection') apply(operation);
  };
}

/** The editor keeps its document a sound body, whatever is done to it (`withLetterBody`); Slate's types do not know. */
function bodyOf({ children }: BodyEditor): Body {
  return children as Body;
}

function pickWords({ values, words }: Pick<SessionState, 'values' | 'words'>): Pick<SessionState, 'values' | 'words'> {
  return { values, words };
}

function hasSameFields(left: SessionState, right: SessionState): boolean {
  return Object.entries(right).every(([field, value]) => Reflect.get(left, field) === value);
}

/** Thirty-two lower-case hexadecimal digits: the form that ids of a letter have. */
function freshId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
