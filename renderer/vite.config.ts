import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licenceTexts } from '../bundling/licence-texts.ts';
import { slateWithoutElementContext } from './slate-without-element-context.ts';

/** The window: bundled into dist/renderer, with relative addresses, because it is served from a scheme of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), slateWithoutElementContext(), licenceTexts()],
  build: {
    target: 'chrome140',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The window is read from disk: one file is quicker than many.
    chunkSizeWarningLimit: 2000,
    // The fonts are served beside the page, from assets/fonts: the letter uses the same files.
    rollupOptions: { external: [/^\.\.\/fonts\//] },
  },
});
