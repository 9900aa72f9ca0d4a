import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    setupFiles: ['./fixed-seed.config.ts'],
    testTimeout: 30_000, // tests that start the real server do so on whatever machine there is
  },
});
