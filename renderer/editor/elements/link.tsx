import { windowApi } from '../../api/window-api.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';

/** A link in the text. A click puts the cursor in it; with Ctrl it opens outside, after main has asked. */
export function LinkElement({ attributes, children, element }: DrawnElement<'link'>) {
  return (
    <a
      {...attributes}
      className="cb-l-link"
      href={element.href}
      title={`${element.href}\n${nl.editor.koppeling.openen}`}
      onClick={(event) => {
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) void windowApi.ask('link:open', { href: element.href });
      }}
    >
      {children}
    </a>
  );
}
