import './page-thumbnail.css';
import { useEffect, useRef } from 'react';
import { windowApi } from '../api/window-api.ts';
import { readPages } from './page-renderer.ts';

/** Width of a thumbnail in CSS pixels; its height follows from the page. */
const WIDTH = 150;

/** The real first page of a template, small. A picture only: the name of the template stands beside it. */
export function PageThumbnail({ template }: { template: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isShown = true;
    const draw = async () => {
      const result = await windowApi.ask('pages:thumbnail', { template });
      if (!isShown || !result.ok) return;
      const pages = await readPages(result.value.vector);
      const [first] = pages.sizes;
      if (isShown && canvas.current !== null && first !== undefined) {
        await pages.draw(0, canvas.current, (WIDTH / first.width) * window.devicePixelRatio);
      }
      pages.free();
    };
    void draw();
    return () => {
      isShown = false;
    };
  }, [template]);
  return (
    <span className="cb-page-thumbnail" aria-hidden="true">
      <canvas className="cb-page-thumbnail__paper" ref={canvas} />
    </span>
  );
}
