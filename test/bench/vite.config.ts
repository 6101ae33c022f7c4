import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Bundles what is measured as the program itself is bundled; the packages that it is compared with stay outside. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'test/bench/dist',
    minify: false,
    rollupOptions: {
      input: {
        bench: 'test/bench/bench.ts',
        'cold-start': 'test/bench/cold-start.ts',
        'thousand-letters': 'test/bench/thousand-letters.ts',
        'window-bench': 'test/bench/window-bench.ts',
      },
      external: [
        ...builtinModules,
        /^node:/,
        /^@myriaddreamin\//,
        'docxtemplater',
        'pizzip',
        'playwright-core',
        'vite',
      ],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
