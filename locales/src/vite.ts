import path from 'node:path';
import type { Plugin } from 'vite';
import { resolved } from '#graph.ts';
import { splitCatalogue, type Division, start } from '#parts.ts';
import { catalogues, type Wordings } from '#read.ts';
import { productSources, root } from '#sources.ts';
import type { Source } from '#extract.ts';

interface Options {
  /** The file everything begins with. */
  readonly entry: string;
  /** Files the build works out, with the English texts that are in the result. */
  readonly generated: Readonly<Record<string, () => Promise<readonly string[]>>>;
}

const [name, hidden] = ['virtual:texts', '\0virtual:texts'];

/** The whole catalogue of each language, read anew: the files may have changed. */
function wholeCatalogues(): ReadonlyMap<string, Wordings> {
  const whole = new Map<string, Wordings>();
  for (const { language, wordings } of catalogues()) whole.set(language, { ...whole.get(language), ...wordings });
  return whole;
}

const picked = (wordings: Wordings, some: ReadonlySet<string> | undefined): Wordings =>
  some ? Object.fromEntries(Object.entries(wordings).filter(([en]) => some.has(en))) : wordings;

const isSaid = (wordings: Wordings, some: ReadonlySet<string>): boolean =>
  Object.keys(wordings).some((en) => some.has(en));

const asModule = (wordings: Wordings): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(wordings))});`;

/** `virtual:texts`: a function for each language and part that fetches the catalogue's part. */
function loaders(divided: Division | undefined): string {
  const ofLanguage = ([language, wordings]: [string, Wordings]): string => {
    const parts = divided
      ? [...divided.texts].flatMap(([part, some]) => (isSaid(wordings, some) ? part : []))
      : [start];
    const entries = parts.map((part) => `${JSON.stringify(part)}: () => import('${name}/${language}/${part}')`);
    return `${JSON.stringify(language)}: { ${entries.join(', ')} }`;
  };
  return `export const parts = { ${[...wholeCatalogues()].map(ofLanguage).join(', ')} };`;
}

/**
 * Gives the browser the catalogues. A build divides them: the start brings what it says itself, and every lazy import fetches, along
 * with its script, the parts that speak in it. Development and tests get each language whole.
 */
export function texts({ entry, generated }: Options): Plugin {
  let building = false;
  let sources: ReadonlyMap<string, Source> = new Map();
  let division: Division | undefined;
  return {
    name: 'texts',
    enforce: 'pre',
    configResolved: ({ command }) => void (building = command === 'build'),
    async buildStart() {
      if (!building) return;
      sources = productSources();
      const worked = await Promise.all(
        Object.entries(generated).map(async ([file, read]) => [file, await read()] as const),
      );
      division = splitCatalogue(sources, entry, new Map(worked));
    },
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? id.replace(name, hidden) : undefined),
    load(id) {
      if (id === hidden) return loaders(division);
      const [, language, part] = /^\0virtual:texts\/([\w-]+)\/([\w-]+)$/.exec(id) ?? [];
      if (language === undefined || part === undefined) return undefined;
      return asModule(picked(wholeCatalogues().get(language) ?? {}, division?.texts.get(part)));
    },
    transform(code, id) {
      const file = path.relative(root, id).replaceAll('\\', '/');
      const { lazy = [] } = (division && sources.get(file)) ?? {};
      let changed = code;
      for (const { from, start: at, end } of lazy.toReversed()) {
        const target = resolved(file, from);
        const parts = target === undefined ? [] : (division?.partsFor(target) ?? []);
        changed = `${changed.slice(0, at)}loadCode(${changed.slice(at, end)}, ${JSON.stringify(parts)})${changed.slice(end)}`;
      }
      return changed === code ? undefined : `${changed}\nimport { loadCode } from '#lib/load-code.ts';\n`;
    },
  };
}
