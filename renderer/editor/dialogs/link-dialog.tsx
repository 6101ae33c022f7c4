import { type FormEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Range } from 'slate';
import { isBlankText } from '../../../letter/model/is-blank-text.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { Button } from '../../theme/components/button.tsx';
import { Dialog } from '../../theme/components/dialog.tsx';
import { TextField } from '../../theme/components/text-field.tsx';
import { focusText } from '../editing/focus-text.ts';
import { linkAtCursor, removeLink, setLink } from '../transforms/links.ts';
import { linkAddress } from './link-address.ts';

/** Asks for the address of a link and, where nothing is selected, for its text. */
export function LinkDialog({ session, onClose }: { session: LetterSession; onClose: () => void }) {
  const { editor } = session;
  const texts = nl.editor.koppeling;
  const existing = linkAtCursor(editor);
  const needsText = existing === undefined && editor.selection !== null && Range.isCollapsed(editor.selection);
  const [address, setAddress] = useState(existing ?? '');
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const formId = useId();
  const href = linkAddress(address);

  function close() {
    // The dialog gives the focus back when it goes; only then may the text take it.
    flushSync(onClose);
    focusText(editor);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (href === undefined) return;
    setLink(editor, href, isBlankText(text) ? address.trim() : text);
    close();
  }

  return (
    <Dialog
      title={texts.titel}
      size="sm"
      onClose={close}
      actions={
        <>
          <Button variant="subtle" onClick={close}>
            {nl.editor.annuleren}
          </Button>
          {existing !== undefined && (
            <Button
              onClick={() => {
                removeLink(editor);
                close();
              }}
            >
              {texts.weg}
            </Button>
          )}
          <Button variant="primary" type="submit" form={formId}>
            {texts.toepassen}
          </Button>
        </>
      }
    >
      <form id={formId} className="cb-editor-form" onSubmit={submit}>
        <TextField
          label={texts.adres}
          help={texts.adresUitleg}
          fault={isTried && href === undefined ? texts.onjuist : undefined}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        {needsText && (
          <TextField
            label={texts.tekst}
            value={text}
            placeholder={address.trim()}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </form>
    </Dialog>
  );
}
