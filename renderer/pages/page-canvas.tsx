import { useEffect, useEffectEvent, useRef } from 'react';
import type { PagePoint } from './block-at.ts';
import type { PageSet } from './page-renderer.ts';

export type PageCanvasProps = {
  pages: PageSet;
  /** From 0. */
  index: number;
  label: string;
  /** CSS pixels a pt. */
  scale: number;
  /** Only pages in view are drawn; the others keep their room. */
  isInView: boolean;
  /** The page with the cursor is drawn before the others. */
  hasCursor: boolean;
  onPoint: (point: PagePoint) => void;
  onFailed: () => void;
};

/** One page on paper. A canvas has no text: the letter itself, which has it, stands beside the pages. */
export function PageCanvas({ pages, index, label, scale, isInView, hasCursor, onPoint, onFailed }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = pages.sizes[index] ?? { width: 0, height: 0 };
  const isFirst = useEffectEvent(() => hasCursor);
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    if (!isInView) return;
    const outdated = new AbortController();
    const { signal } = outdated;
    const draw = () => {
      if (canvas.current === null) return;
      pages.draw(index, canvas.current, scale * window.devicePixelRatio, signal).catch(failed);
    };
    if (isFirst()) draw();
    else queueMicrotask(draw);
    return () => outdated.abort();
  }, [pages, index, scale, isInView]);
  return (
    <canvas
      ref={canvas}
      className="cb-pages__paper"
      role="img"
      aria-label={label}
      style={{ width: `${size.width * scale}px`, height: `${size.height * scale}px` }}
      onPointerUp={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        onPoint({ page: index + 1, x: (event.clientX - left) / scale, y: (event.clientY - top) / scale });
      }}
    />
  );
}
