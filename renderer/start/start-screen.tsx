import './start-screen.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FileRef, StartState } from '../../main/contract.ts';
import { isDialogOpen } from '../frame/is-dialog-open.ts';
import { IS_MAC, isShortcut, shortcutText } from '../keys/shortcut.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { TextField } from '../theme/components/text-field.tsx';
import { LettersOfFolder } from './letters-of-folder.tsx';
import { SideColumn } from './side-column.tsx';
import { TemplateGallery } from './template-gallery.tsx';
import { useLetters } from './use-letters.ts';

export type StartScreenProps = {
  start: StartState;
  onOpen: (file: FileRef) => void;
  onOpenDialog: () => void;
  /** Begin with that template. */
  onNew: (template: string) => void;
  /** Show the templates first. */
  onNewDialog: () => void;
  onChooseFolder: () => void;
  onFolder: (folder: FileRef) => void;
  onSettings: () => void;
};

/** The letters of the folder, the search in them, and the templates to begin with. */
export function StartScreen({ start, onOpen, onOpenDialog, onNew, onNewDialog, ...rest }: StartScreenProps) {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const list = useLetters(start.folder?.token, query);
  useSearchKeys(search);

  function onSearchKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      main.current?.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus();
    }
  }

  return (
    <div className="cb-start">
      <SideColumn folder={start.folder} folders={start.folders} recent={start.recent} onOpen={onOpen} {...rest} />
      <main className="cb-start__main" ref={main}>
        <div className="cb-start__bar">
          <search className="cb-start__search">
            <TextField
              ref={search}
              type="search"
              label={nl.start.zoeken}
              isLabelHidden
              placeholder={nl.start.zoekHint}
              title={shortcutText('Mod+F')}
              aria-keyshortcuts={IS_MAC ? 'Meta+F /' : 'Control+F /'}
              maxLength={500}
              disabled={start.folder === undefined}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={onSearchKey}
            />
          </search>
          <Button onClick={onOpenDialog} title={shortcutText('Mod+O')}>
            {nl.start.openen}
          </Button>
          <Button variant="primary" onClick={onNewDialog} title={shortcutText('Mod+N')}>
            {nl.start.nieuweBrief}
          </Button>
        </div>
        {query.trim() === '' && (
          <section className="cb-start__section" aria-labelledby="start-sjablonen">
            <h2 id="start-sjablonen">{nl.start.beginMetSjabloon}</h2>
            <TemplateGallery templates={start.templates} onChoose={onNew} />
          </section>
        )}
        <LettersOfFolder
          list={list}
          hasFolder={start.folder !== undefined}
          onOpen={onOpen}
          onChooseFolder={rest.onChooseFolder}
          onClearSearch={() => {
            setQuery('');
            search.current?.focus();
          }}
        />
      </main>
    </div>
  );
}

/** Ctrl+F from anywhere, and `/` outside a field, bring the focus to the search field. */
function useSearchKeys(search: { current: HTMLInputElement | null }) {
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      if (isDialogOpen()) return;
      const isSlash = event.key === '/' && !(event.ctrlKey || event.metaKey) && !isTyping(event.target);
      if (!isSlash && !isShortcut(event, 'Mod+F')) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [search]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
