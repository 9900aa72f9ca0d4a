import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Wordings by the English text; where that has several, by context (none: "") or by the plural's CLDR category. */
export type Wordings = Record<string, string | Record<string, string>>;

/** The part of a language's catalogue that lies in one file. */
export interface Catalogue {
  readonly language: string;
  /** The file below the language's folder, without extension: `domain/registers`. */
  readonly area: string;
  readonly file: URL;
  readonly wordings: Wordings;
}

const here = new URL('../', import.meta.url);

/** The catalogues of a language beside a file: in the folder of its name, a file for each area. */
export function* cataloguesOf(language: string, beside: URL = here): Generator<Catalogue> {
  const folder = new URL(`./${language}/`, beside);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    const area = name.slice(0, -'.json'.length).replaceAll('\\', '/');
    const file = new URL(`${area}.json`, folder);
    yield { language, area, file, wordings: JSON.parse(readFileSync(file, 'utf8')) as Wordings };
  }
}

const isLanguage = (name: string): boolean => !['src', 'node_modules'].includes(name);

/** The catalogues of every language beside a file. */
export function* catalogues(beside: URL = here): Generator<Catalogue> {
  for (const entry of readdirSync(new URL('./', beside), { withFileTypes: true }))
    if (entry.isDirectory() && isLanguage(entry.name)) yield* cataloguesOf(entry.name, beside);
}
