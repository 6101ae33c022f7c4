import { defineConfig } from 'vite';

/** The preload: one CommonJS file without imports, because a sandboxed preload can load nothing but electron. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'chrome140',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: { entry: 'main/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rollupOptions: { external: ['electron'] },
  },
});
