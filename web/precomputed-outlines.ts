import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** The file whose result the build puts in its place, from the root of the repository. */
export const outlines = 'web/src/lib/outlines.ts';

const file = fileURLToPath(new URL(`../${outlines}`, import.meta.url));
const evaluate = async (): Promise<object> => ((await import(file)) as { outlines: object }).outlines;

const definition = /\/domain\/src\/registers\/.*\/definition\.ts$/;

/** The modules the entry loads before anything else, by whatever chunks. */
function loadedAtStart(bundle: Rolldown.OutputBundle): Set<string> {
  const modules = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || seen.has(name)) return;
    seen.add(name);
    for (const id of chunk.moduleIds) modules.add(id);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) visit(chunk.fileName);
  return modules;
}

/** Evaluates `outlines` during the build, so that the start needs none of the definitions; one that it needs all the same fails the build. */
export const precomputedOutlines = (): Plugin => ({
  name: 'precomputed-outlines',
  apply: 'build',
  async load(id) {
    if (id !== file) return null;
    return { code: `export const outlines = ${JSON.stringify(await evaluate())};`, moduleType: 'js' };
  },
  generateBundle(_, bundle) {
    const found = [...loadedAtStart(bundle)].find((id) => definition.test(id));
    if (found) this.error(`${found} is loaded at the start, by way of what imports \`registers\`: use \`outlines\`.`);
  },
});

function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value && typeof value.en === 'string') yield value.en;
  for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** The English texts that are in the result. */
export const outlineTexts = async (): Promise<readonly string[]> => [...new Set(textsIn(await evaluate()))];
