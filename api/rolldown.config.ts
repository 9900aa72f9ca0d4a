import { existsSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const entries = ['main', 'cli', 'describe', 'journal-thread'].filter((name) => existsSync(`src/${name}.ts`));

// One file instead of some hundred modules: the server starts in a fraction of the time. Not minified, so that its
// stack traces can be read without a source map, which would cost a third of that time again.
export default defineConfig({
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  platform: 'node',
  external: ['better-sqlite3'], // native: finds its binary next to its own source
  logLevel: 'warn',
  output: {
    dir: 'dist',
    cleanDir: false,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js', // flat, so that paths relative to a module stay the same as in src
  },
});
