import './find/find-bar.css';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Editor, type Range, Range as SlateRange, Transforms } from 'slate';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Checkbox } from '../theme/components/checkbox.tsx';
import { IconButton } from '../theme/components/icon-button.tsx';
import { TextField } from '../theme/components/text-field.tsx';
import { announce } from './editing/announcements.ts';
import { focusText } from './editing/focus-text.ts';
import { replaceMatches } from './find/replace-matches.ts';
import { type Found, useMatches } from './find/use-matches.ts';
import { selectedText } from './transforms/links.ts';

export type FindBarProps = {
  session: LetterSession;
  onClose: () => void;
  /** Counts up when the user asks for the bar again (Ctrl+F, Ctrl+H): it takes the focus then. */
  asked?: number;
};

/**
 * Finding and replacing in the letter. Enter and F3 go to the next, with Shift to the previous; Escape closes and puts
 * the cursor at what was found. Velden are not searched: their values stand in the form.
 */
export function FindBar({ session, onClose, asked = 0 }: FindBarProps) {
  const { editor } = session;
  const texts = nl.editor.zoeken;
  const [query, setQuery] = useState(() => selectedText(editor).slice(0, 200));
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const { matches, current, now, go, goBehind } = useMatches(session, query, { matchCase, wholeWord });
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (asked >= 0) field.current?.focus();
    field.current?.select();
  }, [asked]);
  useFindKeys(go);

  function close() {
    const match = currentOf(now());
    if (match !== undefined) Transforms.select(editor, match);
    onClose();
    focusText(editor);
  }

  function replaceOne() {
    const match = currentOf(now());
    if (match === undefined) return;
    const end = Editor.pointRef(editor, SlateRange.end(match));
    replaceMatches(editor, [match], replacement);
    const behind = end.unref();
    // Not what was just put in, which may hold the same words.
    if (behind !== null) goBehind(behind);
  }

  function replaceAll() {
    const found = now().matches;
    if (found.length === 0) return;
    replaceMatches(editor, found, replacement);
    announce(editor, texts.vervangen(found.length));
  }

  function onKeyDown(event: KeyboardEvent) {
    const isInField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && isInField) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: search has no element of its own in every browser's list of landmarks
    <div className="cb-find-bar" role="search" aria-label={texts.naam} onKeyDown={onKeyDown}>
      <div className="cb-find-bar__field">
        <TextField
          ref={field}
          label={texts.zoek}
          isLabelHidden
          placeholder={texts.zoek}
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <output className="cb-find-bar__count">
        {query === '' ? '' : matches.length === 0 ? texts.niets : texts.aantal(current + 1, matches.length)}
      </output>
      <IconButton icon={ChevronUp} label={texts.vorige} shortcut="Shift+F3" onClick={() => go(-1)} />
      <IconButton icon={ChevronDown} label={texts.volgende} shortcut="F3" onClick={() => go(1)} />
      <Checkbox
        label={texts.hoofdletters}
        checked={matchCase}
        onChange={(event) => setMatchCase(event.target.checked)}
      />
      <Checkbox label={texts.heelWoord} checked={wholeWord} onChange={(event) => setWholeWord(event.target.checked)} />
      {!session.isReadOnly && (
        <>
          <div className="cb-find-bar__field">
            <TextField
              label={texts.vervang}
              isLabelHidden
              placeholder={texts.vervang}
              value={replacement}
              maxLength={200}
              onChange={(event) => setReplacement(event.target.value)}
            />
          </div>
          {/* Still there to have the focus when the last one is replaced. */}
          <Button aria-disabled={current < 0 || undefined} onClick={replaceOne}>
            {texts.vervangEen}
          </Button>
          <Button aria-disabled={matches.length === 0 || undefined} onClick={replaceAll}>
            {texts.vervangAlle}
          </Button>
        </>
      )}
      <IconButton className="cb-find-bar__close" icon={X} label={texts.sluiten} shortcut="Esc" onClick={close} />
    </div>
  );
}

function currentOf({ matches, current }: Found): Range | undefined {
  return matches[current];
}

/** F3 works wherever the focus is, as long as the bar is open. */
function useFindKeys(go: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F3') return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
}
