import './panel-width.css';
import type { KeyboardEvent, PointerEvent } from 'react';
import { nl } from '../text/nl.ts';

/** The width of the panel at the right, in rem. */
export const PANEL_WIDTH = { least: 16, most: 48, usual: 22 } as const;

const STEP = 1;

export type PanelWidthProps = {
  /** The panel whose width it is. */
  panelId: string;
  width: number;
  onChange: (width: number) => void;
};

/** The line between letter and panel: drag it, or move it with the arrows, Home and End (APG "window splitter"). */
export function PanelWidth({ panelId, width, onChange }: PanelWidthProps) {
  const set = (wanted: number) => onChange(Math.min(Math.max(wanted, PANEL_WIDTH.least), PANEL_WIDTH.most));

  function onKeyDown(event: KeyboardEvent) {
    const wanted = widthAfter(event.key, width);
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
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    set((document.documentElement.clientWidth - event.clientX) / rem);
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
      aria-valuemax={PANEL_WIDTH.most}
      aria-valuenow={Math.round(width)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onChange(PANEL_WIDTH.usual)}
    />
  );
}

function widthAfter(key: string, width: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return PANEL_WIDTH.least;
    case 'End':
      return PANEL_WIDTH.most;
    default:
      return undefined;
  }
}
