import './status-bar.css';
import { Minus, Plus } from 'lucide-react';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { IconButton } from '../theme/components/icon-button.tsx';
import type { PageCount } from './use-page-count.ts';
import { useWordCount } from './use-word-count.ts';
import type { Zoom } from './use-zoom.ts';

export type StatusBarProps = {
  session: LetterSession;
  zoom: Zoom;
  /** Known once the pages were shown. */
  pages: PageCount | undefined;
};

/** How long the letter is, from what it is made, and how large it is shown. */
export function StatusBar({ session, zoom, pages }: StatusBarProps) {
  const words = useWordCount(session);
  const { template } = session.template;
  return (
    <footer className="cb-status-bar" data-region="">
      {pages !== undefined && <span>{(pages.isOld ? nl.letter.ongeveerPaginas : nl.letter.paginas)(pages.count)}</span>}
      <span>{nl.letter.woorden(words)}</span>
      <span>{nl.letter.sjabloon(template.naam, template.version)}</span>
      <span>{nl.letter.huisstijl(session.huisstijl.gemeente)}</span>
      <span className="cb-status-bar__room" />
      <span>{nl.letter.taal}</span>
      <fieldset className="cb-status-bar__zoom" aria-label={nl.letter.zoomNaam}>
        <IconButton icon={Minus} label={nl.letter.zoomUit} onClick={zoom.shrink} aria-disabled={!zoom.canShrink} />
        <button
          type="button"
          className="cb-status-bar__percent"
          aria-label={nl.letter.zoomTerug(zoom.percent)}
          onClick={zoom.reset}
        >
          {nl.letter.zoom(zoom.percent)}
        </button>
        <IconButton icon={Plus} label={nl.letter.zoomIn} onClick={zoom.grow} aria-disabled={!zoom.canGrow} />
      </fieldset>
    </footer>
  );
}
