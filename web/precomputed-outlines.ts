import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The file whose result the build puts in its place, from the root of the repository. */
export const outlines = 'web/src/lib/outlines.ts';

const file = fileURLToPath(new URL(`../${outlines}`, import.meta.url));
const evaluate = async (): Promise<object> => ((await import(file)) as { outlines: object }).outlines;

/** Evaluates `outlines` during the build, so that the start needs none of the definitions. */
export const precomputedOutlines = (): Plugin => ({
  name: 'precomputed-outlines',
  apply: 'build',
  async load(id) {
    if (id !== file) return null;
    return { code: `export const outlines = ${JSON.stringify(await evaluate())};`, moduleType: 'js' };
  },
});

function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value && typeof value.en === 'string') yield value.en;
  for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** The English texts that are in the result. */
export const outlineTexts = async (): Promise<readonly string[]> => [...new Set(textsIn(await evaluate()))];
