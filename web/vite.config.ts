import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkOf } from './chunks.ts';
import { precompress } from './precompress.ts';
import { texts } from 'locales/vite';
import { outlines, outlineTexts, precomputedOutlines } from './precomputed-outlines.ts';

const api = `http://127.0.0.1:${process.env.PORT ?? '8030'}`;

export default defineConfig({
  plugins: [
    texts({ entry: 'web/src/main.tsx', generated: { [outlines]: outlineTexts } }),
    react(),
    precomputedOutlines(),
    precompress(),
  ],
  // A development server must not open ports to the network, nor wander to another one.
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': api } },
  build: {
    // Browsers that know light-dark() and CSS nesting.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // The server sends a strict Content-Security-Policy: nothing inline, no data: addresses.
    assetsInlineLimit: 0,
    // Tabs opened before an upgrade still ask for the older chunks; precompress() clears them away after a week.
    emptyOutDir: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: chunkOf, debugName: 'parts of the screens' }] },
      },
    },
  },
  test: {
    include: ['{src,test}/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    setupFiles: ['test/setup.ts', 'domain/testing/property-seed'],
    includeTaskLocation: true, // by which tests and the rows of their tables are counted apart
    // A limit only stops what hangs: it is far from what a slow and busy machine needs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
