import { defineConfig } from 'vite';

/** Bundles the script that draws pages side by side. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'node20',
    ssr: 'test/oracles/side-by-side.ts',
    outDir: 'test/oracles/dist',
    minify: false,
  },
});
