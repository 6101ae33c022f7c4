import './panel-width.css';
import { type KeyboardEvent, type PointerEvent, useSyncExternalStore } from 'react';
import { nl } from '../text/nl.ts';

/** The width of the panel at the right, in rem. */
export const PANEL_WIDTH = { least: 16, most: 48, usual: 22 } as const;

const STEP = 1;

/** Of the window at most this much is for the panel: the letter must stay readable. */
const MOST_OF_WINDOW = 0.45;

export type PanelWidthProps = {
  /** The panel whose width it is. */
  panelId: string;
  width: number;
  /** How wide it can become here, in rem. */
  most: number;
  onChange: (width: number) => void;
};

/** The line between letter and panel: drag it, or move it with the arrows, Home and End (APG "window splitter"). */
export function PanelWidth({ panelId, width, most, onChange }: PanelWidthProps) {
  const set = (wanted: number) => onChange(withinLimits(wanted, most));

  function onKeyDown(event: KeyboardEvent) {
    const wanted = widthAfter(event.key, width, most);
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set((document.documentElement.clientWidth - event.clientX) / remInPixels());
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved; a separator that can is a widget of its own
    <div
      className="cb-panel-width"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={nl.letter.paneelBreedte}
      aria-controls={panelId}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={Math.round(most)}
      aria-valuenow={Math.round(width)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => set(PANEL_WIDTH.usual)}
    />
  );
}

/** The width that was kept, and the most there can be, as this window allows: a smaller screen shows less of the panel. */
export function usePanelWidth(kept: number): { width: number; most: number } {
  const most = useSyncExternalStore(onResize, mostHere);
  return { width: withinLimits(kept, most), most };
}

function withinLimits(width: number, most: number): number {
  return Math.min(Math.max(width, PANEL_WIDTH.least), most);
}

function mostHere(): number {
  const room = Math.round((document.documentElement.clientWidth * MOST_OF_WINDOW) / remInPixels());
  return Math.min(Math.max(room, PANEL_WIDTH.least), PANEL_WIDTH.most);
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function widthAfter(key: string, width: number, most: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return PANEL_WIDTH.least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
