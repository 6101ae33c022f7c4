import './dialog.css';
import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { nl } from '../../text/nl.ts';
import { IconButton } from './icon-button.tsx';
import { trapTab } from './trap-tab.ts';

export type DialogProps = {
  title: string;
  /** The user wants to leave: Escape or the cross. The dialog stays until its owner stops rendering it. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons at the bottom, the main one last. */
  actions?: ReactNode;
  /** How wide it may become. */
  size?: 'sm' | 'md' | 'lg';
};

/**
 * A modal dialog: the native element, so that what lies behind it is out of reach. The focus goes to the element with
 * `data-autofocus`, else to the first control of the content, stays inside, and goes back where it came from at the end.
 */
export function Dialog({ title, onClose, children, actions, size = 'md' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before the next paint, and undone at once: whoever closes the dialog may move the focus right after.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    element.showModal();
    startFocus(element).focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`cb-dialog cb-dialog--${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Chromium closes by itself at a second Escape, without asking.
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }
        trapTab(event, event.currentTarget);
      }}
    >
      <header className="cb-dialog__header">
        <h2 className="cb-dialog__title" id={titleId}>
          {title}
        </h2>
        <IconButton icon={X} label={nl.dialogs.sluiten} onClick={onClose} />
      </header>
      <div className="cb-dialog__content">{children}</div>
      {actions && <footer className="cb-dialog__actions">{actions}</footer>}
    </dialog>
  );
}

function startFocus(dialog: HTMLDialogElement): HTMLElement {
  const first =
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>(
      '.cb-dialog__content :is(input, select, textarea, button):not(:disabled), .cb-dialog__actions button:not(:disabled)',
    );
  return first ?? dialog;
}
