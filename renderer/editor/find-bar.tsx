import './find/find-bar.css';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Transforms } from 'slate';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Checkbox } from '../theme/components/checkbox.tsx';
import { IconButton } from '../theme/components/icon-button.tsx';
import { TextField } from '../theme/components/text-field.tsx';
import { announce } from './editing/announcements.ts';
import { focusText } from './editing/focus-text.ts';
import { replaceMatches } from './find/replace-matches.ts';
import { useMatches } from './find/use-matches.ts';
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
  const { matches, current, go } = useMatches(session, query, { matchCase, wholeWord });
  const field = useRef<HTMLInputElement>(null);
  const match = matches[current];

  useEffect(() => {
    if (asked >= 0) field.current?.focus();
    field.current?.select();
  }, [asked]);
  useFindKeys(go, current);

  function close() {
    if (match !== undefined) Transforms.select(editor, match);
    onClose();
    focusText(editor);
  }

  function replaceAll() {
    replaceMatches(editor, matches, replacement);
    announce(editor, texts.vervangen(matches.length));
  }

  function onKeyDown(event: KeyboardEvent) {
    const isInField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && isInField) go(current + (event.shiftKey ? -1 : 1));
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
      <IconButton icon={ChevronUp} label={texts.vorige} shortcut="Shift+F3" onClick={() => go(current - 1)} />
      <IconButton icon={ChevronDown} label={texts.volgende} shortcut="F3" onClick={() => go(current + 1)} />
      <Checkbox
        label={texts.hoofdletters}
        checked={matchCase}
        onChange={(event) => setMatchCase(event.target.checked)}
      />
      <Checkbox label={texts.heelWoord} checked={wholeWord} onChange={(event) => setWholeWord(event.target.checked)} />
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
      <Button disabled={match === undefined} onClick={() => match && replaceMatches(editor, [match], replacement)}>
        {texts.vervangEen}
      </Button>
      <Button disabled={matches.length === 0} onClick={replaceAll}>
        {texts.vervangAlle}
      </Button>
      <IconButton className="cb-find-bar__close" icon={X} label={texts.sluiten} shortcut="Esc" onClick={close} />
    </div>
  );
}

/** F3 works wherever the focus is, as long as the bar is open. */
function useFindKeys(go: (to: number) => void, current: number): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F3') return;
      event.preventDefault();
      go(current + (event.shiftKey ? -1 : 1));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go, current]);
}
