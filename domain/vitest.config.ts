import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000, // a busy machine is slow
    setupFiles: ['./fixed-seed.config.ts'],
  },
});
