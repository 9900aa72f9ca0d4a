import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    setupFiles: ['domain/testing/property-seed', './catalogues.config.ts'],
    includeTaskLocation: true, // by which tests and the rows of their tables are counted apart
    // A limit only stops what hangs: it is far from what a slow and busy machine needs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
