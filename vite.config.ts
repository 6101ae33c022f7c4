import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The bundles that run on Node. The native Typst package stays outside: it cannot be bundled. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist',
    // Three bundles share this folder.
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: {
        cli: 'main/cli.ts',
        main: 'main/index.ts',
        start: 'main/start.ts',
        'stand-in/host': 'test/stand-in/electron/host.ts',
      },
      external: [...builtinModules, /^node:/, /^electron$/, /^@myriaddreamin\//, 'playwright-core'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
