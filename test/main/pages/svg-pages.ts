import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import startEngine, { TypstRendererBuilder } from '@myriaddreamin/typst-ts-renderer';

/** What stands on each page of a vector artifact, as text: told by the engine that draws the pages of the window. */
export async function createSvgReader(): Promise<(vector: Uint8Array) => string[]> {
  const engine = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-renderer/wasm');
  await startEngine({ module_or_path: await readFile(engine) });
  const renderer = await new TypstRendererBuilder().build();
  return (vector) => {
    const session = renderer.session_from_artifact(vector, 'vector');
    const svg = renderer.svg_data(session, 1);
    session.free();
    return svg.split('<g class="typst-page"').slice(1).map(withoutNumbering);
  };
}

/** Without what tells the place of the page in the row, and the names by which fonts and glyphs go in one artifact. */
function withoutNumbering(page: string): string {
  return page.replace(/^ transform="[^"]*"/, '').replace(/ (data-tid|href|clip-path|id)="[^"]*"/g, '');
}
