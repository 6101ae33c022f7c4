import './pages-panel.css';
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FaultList } from '../dialogs/fault-list.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { IconButton } from '../theme/components/icon-button.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { blockAt, bodyId, type PagePoint } from './block-at.ts';
import { PageCanvas } from './page-canvas.tsx';
import { PAGES_NOT_SHOWN } from './page-feed.ts';
import { nextZoom, type PageZoom, percentageOf, scaleFor } from './page-zoom.ts';
import { placeOfBlock } from './place-of-block.ts';
import { useElementWidth } from './use-element-width.ts';
import { usePageFeed } from './use-page-feed.ts';
import { usePagesInView } from './use-pages-in-view.ts';

/** White at both sides of a page, in CSS pixels. */
const SIDE = 12;

export type PagesPanelProps = {
  session: LetterSession;
  /** Hears how many pages there are each time they are drawn; `undefined` when they are shown no longer. */
  onPageCount?: (count: number | undefined) => void;
};

/**
 * The pages of the letter just as the PDF has them, kept up to date while it is written. A click on a page puts the
 * cursor in that block; the page follows the cursor. When a page cannot be made the last good ones stay, with the reason.
 */
export function PagesPanel({ session, onPageCount }: PagesPanelProps) {
  const { pages, places, faults: drawingFaults, look } = usePageFeed(session);
  const [notShown, setNotShown] = useState<typeof pages>();
  const faults = pages !== undefined && pages === notShown ? [...drawingFaults, PAGES_NOT_SHOWN] : drawingFaults;
  const caretBlock = useSessionState(session, (state) => state.caretBlock);
  const list = useRef<HTMLElement>(null);
  const width = useElementWidth(list);
  const [zoom, setZoom] = useState<PageZoom>('fit');
  const inView = usePagesInView(list, pages?.sizes.length ?? 0);
  const scale = scaleFor(zoom, pages?.sizes[0]?.width ?? 0, width - 2 * SIDE);
  const body = useSessionState(session, (state) => state.body);
  const caret = useMemo(
    () => (caretBlock === undefined ? undefined : placeOfBlock(places, body, caretBlock)),
    [places, body, caretBlock],
  );

  useEffect(() => {
    if (inView.size > 0) look?.({ first: Math.min(...inView) + 1, last: Math.max(...inView) + 1 });
  }, [inView, look]);

  useEffect(() => onPageCount?.(pages?.sizes.length), [pages, onPageCount]);
  useEffect(() => () => onPageCount?.(undefined), [onPageCount]);

  const { page: caretPage, y: caretY } = caret ?? {};
  // Not whenever pages are drawn: a long letter is drawn again in a pause, when somebody may look at other pages.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at a key the page is followed to where the cursor was too
  useEffect(() => {
    if (list.current === null || caretPage === undefined || caretY === undefined) return;
    follow(list.current, caretPage - 1, caretY * scale);
  }, [body, caretBlock, caretPage, caretY, scale]);

  const goTo = (point: PagePoint) => {
    const place = blockAt(places, point);
    if (place !== undefined) session.goTo({ soort: 'blok', id: bodyId(place.id), label: nl.pages.panel });
  };

  return (
    <div className="cb-pages">
      <div className="cb-pages__bar">
        <span className="cb-pages__count" role="status">
          {pages === undefined ? nl.pages.bezig : nl.pages.aantal(pages.sizes.length)}
        </span>
        <IconButton icon={ZoomOut} label={nl.pages.kleiner} onClick={() => setZoom(nextZoom(scale, 'out'))} />
        <span className="cb-pages__zoom">{nl.pages.procent(percentageOf(scale))}</span>
        <IconButton icon={ZoomIn} label={nl.pages.groter} onClick={() => setZoom(nextZoom(scale, 'in'))} />
        <IconButton
          icon={Maximize2}
          label={nl.pages.passend}
          isPressed={zoom === 'fit'}
          onClick={() => setZoom('fit')}
        />
      </div>
      {faults.length > 0 && (
        <StatusMessage tone="negative">
          <p>{faults.every(({ kind }) => kind === PAGES_NOT_SHOWN.kind) ? nl.pages.storing : nl.pages.mislukt}</p>
          <FaultList faults={faults} />
        </StatusMessage>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="cb-pages__list" ref={list} tabIndex={0} aria-label={nl.pages.lijst}>
        {pages?.sizes.map((_size, index) => {
          const number = index + 1;
          return (
            <div className="cb-pages__page" key={`pagina ${number}`} data-page={index}>
              <PageCanvas
                pages={pages}
                index={index}
                label={nl.pages.pagina(number, pages.sizes.length)}
                scale={scale}
                isInView={inView.has(index)}
                hasCursor={caret?.page === number}
                onPoint={goTo}
                onFailed={() => setNotShown(pages)}
              />
              {caret?.page === number && (
                <span className="cb-pages__caret" aria-hidden="true" style={{ top: `${caret.y * scale}px` }} />
              )}
              <span className="cb-pages__number" aria-hidden="true">
                {nl.pages.pagina(number, pages.sizes.length)}
              </span>
            </div>
          );
        })}
      </section>
    </div>
  );
}

/** Brings a height on a page into view; nothing moves when it is there already. */
function follow(list: HTMLElement, index: number, offset: number): void {
  const page = list.querySelector(`[data-page="${index}"]`);
  if (page === null) return;
  const frame = list.getBoundingClientRect();
  const top = page.getBoundingClientRect().top - frame.top + offset;
  if (top >= 0 && top <= frame.height - 40) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  list.scrollBy({ top: top - frame.height / 3, behavior: isCalm ? 'auto' : 'smooth' });
}
