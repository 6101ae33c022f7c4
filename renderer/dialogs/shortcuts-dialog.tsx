import './shortcuts-dialog.css';
import { Fragment } from 'react';
import { shortcutText } from '../keys/shortcut.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { type ShortcutGroup, shortcutGroups } from './shortcuts.ts';

/** The overview of all shortcuts (F1). */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={nl.dialogs.sneltoetsen.titel}
      size="lg"
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose} data-autofocus>
          {nl.dialogs.sluiten}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="cb-shortcuts" aria-label={nl.dialogs.sneltoetsen.titel} tabIndex={0}>
        {shortcutGroups().map((group) => (
          <Group key={group.naam} group={group} />
        ))}
      </section>
    </Dialog>
  );
}

function Group({ group }: { group: ShortcutGroup }) {
  return (
    <section>
      <h3 className="cb-shortcuts__name">{group.naam}</h3>
      <dl className="cb-shortcuts__list">
        {group.shortcuts.map(({ keys, does, inOrder = false }) => (
          <div key={does} className="cb-shortcuts__entry">
            <dt>{does}</dt>
            <dd>
              {keys.map((key, at) => (
                <Fragment key={key}>
                  {at > 0 && ` ${inOrder ? nl.dialogs.sneltoetsen.dan : nl.dialogs.sneltoetsen.of} `}
                  <kbd>{shortcutText(key)}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
