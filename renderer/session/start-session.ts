import { withReact } from 'slate-react';
import type { Body, BodyEditor } from '../../letter/body/body.ts';
import { createBodyEditor } from '../../letter/body/create-body-editor.ts';
import { checkLetter } from '../../letter/check/check-letter.ts';
import type { Huisstijl } from '../../letter/huisstijl/huisstijl.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { sameJson } from '../../letter/model/same-json.ts';
import { hasCharacterIn } from '../../letter/print/character-ranges.ts';
import type { LoadedTemplate } from '../../letter/template/read-template.ts';
import type { OpenedLetter } from '../../main/contract.ts';
import { caretBlock } from './caret-block.ts';
import { checkLater } from './check-later.ts';
import type { Destination, LetterSession, SessionState } from './letter-session.ts';
import { letterWordsOf } from './letter-words.ts';
import { observed } from './observed.ts';
import { replaceBody } from './replace-body.ts';
import { savedLetter } from './saved-letter.ts';
import { type Moment, shareHistory } from './shared-history.ts';

/** The session of a letter, once its template and huisstijl have been read. One that is definitief or read only does not change. */
export function startSession(opened: OpenedLetter, template: LoadedTemplate, huisstijl: Huisstijl): LetterSession {
  const editor = withReact(createBodyEditor(opened.letter.body, freshId));
  const isReadOnly = opened.letter.status === 'definitief' || opened.readOnly !== undefined;
  let isLeft = false;
  const isFixed = () => isReadOnly || isLeft;
  freeze(editor, isFixed);
  let letter: Letter = { ...opened.letter, body: bodyOf(editor) };
  let destination: Destination | undefined;
  const setLetter = (gegevens: Letter['gegevens']) => {
    letter = { ...letter, gegevens };
  };
  const current = (): Letter => {
    if (editor.children !== letter.body) letter = { ...letter, body: bodyOf(editor) };
    return letter;
  };
  const saved = savedLetter(opened.isRecovered ? undefined : letter, opened.file, opened.textHash);
  const history = shareHistory(editor, setLetter);
  const hasCharacter = hasCharacterIn(opened.sources.characters);
  let checked: Letter | undefined;
  const check = checkLater(
    () => {
      checked = current();
      return checkLetter({ letter: checked, template, huisstijl, hasCharacter });
    },
    () => changed(),
  );
  const wordsOf = letterWordsOf(template, huisstijl);
  let seen = { letter, selection: editor.selection, isStale: false };
  const state = observed<SessionState>(
    () => {
      seen = { letter: current(), selection: editor.selection, isStale: false };
      const file = saved.file();
      const hasChanges = !saved.isSame(letter);
      return {
        gegevens: letter.gegevens,
        body: letter.body,
        file,
        hasChanges,
        isSaved: file !== undefined && !hasChanges,
        canUndo: history.canUndo(),
        canRedo: history.canRedo(),
        ...wordsOf(letter),
        findings: check.findings(),
        caretBlock: caretBlock(editor),
      };
    },
    () => !seen.isStale && seen.letter === current() && seen.selection === editor.selection,
  );
  const changed = () => {
    seen.isStale = true;
    state.announce();
  };
  const typed = () => {
    if (checked !== current()) check.later();
    state.announce();
  };

  const session: LetterSession = {
    editor,
    template,
    huisstijl,
    logoSvg: opened.sources.logoSvg,
    isReadOnly,
    state: state.value,
    subscribe: state.subscribe,
    setGegevens(change, step) {
      const before = letter.gegevens;
      const after = change(before);
      if (isFixed() || sameJson(before, after)) return;
      setLetter(after);
      history.remember(before, after, step);
      check.now();
    },
    replaceLetter({ gegevens, body }) {
      const { gegevens: now, body: nowBody } = current();
      if (isFixed() || (sameJson(now, gegevens) && sameJson(nowBody, body))) return;
      const before = momentOf(editor, now);
      setLetter(sameJson(now, gegevens) ? now : gegevens);
      replaceBody(editor, body);
      history.rememberWhole(before, momentOf(editor, letter.gegevens));
      editor.onChange();
      check.now();
    },
    undo() {
      if (isFixed()) return;
      history.undo();
      check.now();
    },
    redo() {
      if (isFixed()) return;
      history.redo();
      check.now();
    },
    letter: current,
    checkNow: check.now,
    markSaved(savedNow, file) {
      saved.mark(savedNow, file);
      changed();
    },
    markWriting(writing) {
      saved.markWriting(writing);
      changed();
    },
    savedHash: saved.hash,
    leave() {
      isLeft = true;
    },
    goTo(place) {
      destination = { place, count: (destination?.count ?? 0) + 1 };
      state.announce(true);
    },
    destination: () => destination,
  };
  followEditor(session, typed);
  return session;
}

function followEditor({ editor, undo, redo }: LetterSession, onTyped: () => void): void {
  const { onChange } = editor;
  editor.undo = undo;
  editor.redo = redo;
  editor.onChange = (options) => {
    onChange(options);
    onTyped();
  };
}

function momentOf({ children, selection }: BodyEditor, gegevens: Letter['gegevens']): Moment {
  return { gegevens, children, selection };
}

function freeze(editor: BodyEditor, isFixed: () => boolean): void {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (operation.type === 'set_selection' || !isFixed()) apply(operation);
  };
}

/** The editor keeps its document a sound body, whatever is done to it (`withLetterBody`); Slate's types do not know. */
function bodyOf({ children }: BodyEditor): Body {
  return children as Body;
}

/** Thirty-two lower-case hexadecimal digits: the form that ids of a letter have. */
function freshId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
