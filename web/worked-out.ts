import type { Plugin } from 'vite';

const outlines = /\/src\/lib\/outlines\.ts$/;

/** Works `outlines` out while building, so that the start needs none of the definitions it is made from. */
export function workedOut(): Plugin {
  return {
    name: 'worked-out',
    apply: 'build',
    async load(id) {
      if (!outlines.test(id)) return null;
      const made = (await import(id)) as { outlines: unknown };
      return { code: `export const outlines = ${JSON.stringify(made.outlines)};`, moduleType: 'js' };
    },
  };
}
