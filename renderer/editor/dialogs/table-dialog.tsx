import { type FormEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { Button } from '../../theme/components/button.tsx';
import { Dialog } from '../../theme/components/dialog.tsx';
import { TextField } from '../../theme/components/text-field.tsx';
import { focusText } from '../editing/focus-text.ts';
import { MOST_COLUMNS, MOST_ROWS, tabelInvoegen } from '../transforms/table-rows.ts';

/** Asks how large a table is to be. */
export function TableDialog({ session, onClose }: { session: LetterSession; onClose: () => void }) {
  const texts = nl.editor.tabel;
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('2');
  const formId = useId();
  const size = { rows: sizeOf(rows, MOST_ROWS), columns: sizeOf(columns, MOST_COLUMNS) };

  function close() {
    // The dialog gives the focus back when it goes; only then may the text take it.
    flushSync(onClose);
    focusText(session.editor);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (size.rows === undefined || size.columns === undefined) return;
    tabelInvoegen(session.editor, size.rows, size.columns);
    close();
  }

  const field = (label: string, value: string, onText: (text: string) => void, most: number) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={value}
      fault={sizeOf(value, most) === undefined ? texts.onjuist(most) : undefined}
      onChange={(event) => onText(event.target.value)}
      onFocus={(event) => event.currentTarget.select()}
    />
  );

  return (
    <Dialog
      title={texts.invoegen}
      size="sm"
      onClose={close}
      actions={
        <>
          <Button variant="subtle" onClick={close}>
            {nl.editor.annuleren}
          </Button>
          <Button variant="primary" type="submit" form={formId}>
            {texts.invoegen}
          </Button>
        </>
      }
    >
      <form id={formId} className="cb-editor-form" onSubmit={submit}>
        {field(texts.rijen, rows, setRows, MOST_ROWS)}
        {field(texts.kolommen, columns, setColumns, MOST_COLUMNS)}
        {/* Enter in a field submits a form only if it has a button of its own or a single field. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function sizeOf(text: string, most: number): number | undefined {
  const size = /^\s*\d{1,3}\s*$/u.test(text) ? Number(text) : 0;
  return size >= 1 && size <= most ? size : undefined;
}
