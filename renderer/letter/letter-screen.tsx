import './letter-screen.css';
import { type CSSProperties, useEffect, useId, useRef, useState } from 'react';
import type { OpenHow } from '../../main/contract.ts';
import { focusText } from '../editor/editing/focus-text.ts';
import { EditorToolbar } from '../editor/editor-toolbar.tsx';
import { FindBar } from '../editor/find-bar.tsx';
import { LetterEditor } from '../editor/letter-editor.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { useLetterView } from '../frame/letter-view.ts';
import type { Reading } from '../frame/reading.ts';
import { OutsideFile } from '../join/outside-file.tsx';
import { MilestoneDialog } from '../panels/versies/milestone-dialog.tsx';
import { JournalNotice } from '../recovery/journal-notice.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { SessionContext } from '../session/session-context.ts';
import { useWorkingCopy } from '../session/use-working-copy.ts';
import { nl } from '../text/nl.ts';
import { Outline } from './outline.tsx';
import { PanelWidth, usePanelWidth } from './panel-width.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { SaveProblemDialog } from './save-problem-dialog.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useLetterCommands } from './use-letter-commands.ts';
import { usePageCount } from './use-page-count.ts';
import { usePanelChoice } from './use-panel-choice.ts';
import { useRegionKeys } from './use-region-keys.ts';
import { useSaving } from './use-saving.ts';
import { useZoom } from './use-zoom.ts';

export type LetterScreenProps = {
  session: LetterSession;
  /** Why the letter is only read; undefined when it is edited. */
  reading: Reading | undefined;
  onLeave: () => void;
  /** Opens the file of the letter anew, without what was changed in this window. `copy`: as a letter of its own. */
  onReopen: (how?: OpenHow | 'copy') => void;
};

/** The open letter: what is in it at the left, the letter itself, and a panel at the right. */
export function LetterScreen({ session, reading, onLeave, onReopen }: LetterScreenProps) {
  useWorkingCopy(session);
  const saving = useSaving(session);
  const zoom = useZoom();
  const panel = usePanelChoice(session);
  const { view, change } = useLetterView();
  const panelWidth = usePanelWidth(view.panelWidth);
  const [pages, setPageCount] = usePageCount(session, panel.panel === 'paginas');
  const [isExporting, setIsExporting] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  // How often it was asked for; 0 while it is closed.
  const [finding, setFinding] = useState(0);
  const find = () => setFinding((times) => times + 1);
  const screen = useRef<HTMLDivElement>(null);
  const panelId = useId();
  // One who opens a letter can type at once.
  useEffect(() => focusText(session.editor), [session]);
  useRegionKeys(screen);
  useLetterCommands(session.editor, {
    save: () => saving.save('save'),
    'save-as': () => (reading === undefined ? saving.save('save-as') : onReopen('copy')),
    export: () => setIsExporting(true),
    undo: session.undo,
    redo: session.redo,
    find,
    replace: find,
    'panel-gegevens': () => panel.choose('gegevens'),
    'panel-controle': () => panel.choose('controle'),
    'panel-paginas': () => panel.choose('paginas'),
    'panel-versies': () => panel.choose('versies'),
    milestone: () => setIsNaming(!session.isReadOnly),
    'zoom-in': zoom.grow,
    'zoom-out': zoom.shrink,
    'zoom-reset': zoom.reset,
  });
  // A file that another changed is joined with: see OutsideFile.
  const problems = saving.faults.filter(({ kind }) => kind !== 'file-changed');
  const measures: CSSProperties & Record<'--cb-letter-panel-width' | '--cb-letter-zoom', string> = {
    '--cb-letter-panel-width': `${panelWidth.width}rem`,
    '--cb-letter-zoom': `${zoom.percent / 100}`,
  };
  return (
    <SessionContext value={session}>
      <div className="cb-letter-screen" ref={screen} style={measures}>
        <TopBar session={session} saving={saving} onLeave={onLeave} onExport={() => setIsExporting(true)} />
        <section className="cb-letter-screen__tools" aria-label={nl.letter.werkbalk} data-region="">
          <EditorToolbar session={session} onFind={find} />
        </section>
        <JournalNotice session={session} />
        <div className="cb-letter-screen__columns">
          <nav className="cb-letter-screen__outline" aria-label={nl.letter.opbouw} data-region="">
            <Outline session={session} />
          </nav>
          <main className="cb-letter-screen__text" aria-label={nl.letter.tekst}>
            {reading !== undefined && <ReadingBar session={session} reading={reading} onReopen={onReopen} />}
            <OutsideFile session={session} saving={saving} onReopen={onReopen} />
            {finding > 0 && (
              <div className="cb-letter-screen__find" data-region="">
                <FindBar session={session} asked={finding} onClose={() => setFinding(0)} />
              </div>
            )}
            <div className="cb-letter-screen__paper" data-region="">
              <LetterEditor session={session} />
            </div>
            <PanelWidth panelId={panelId} {...panelWidth} onChange={(width) => change({ panelWidth: width })} />
          </main>
          <aside className="cb-letter-screen__panel" id={panelId} aria-label={nl.letter.paneel} data-region="">
            <SidePanel session={session} choice={panel} onPageCount={setPageCount} />
          </aside>
        </div>
        <StatusBar session={session} zoom={zoom} pages={pages} />
      </div>
      {isNaming && <MilestoneDialog session={session} onClose={() => setIsNaming(false)} />}
      {isExporting && <ExportDialog session={session} onClose={() => setIsExporting(false)} />}
      {problems.length > 0 && <SaveProblemDialog faults={problems} onSave={saving.save} onClose={saving.dismiss} />}
    </SessionContext>
  );
}
