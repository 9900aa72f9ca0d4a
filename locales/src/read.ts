import { readdirSync, readFileSync } from 'node:fs';

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

/** Every catalogue beside a file: a folder for each language, in it a file for each area. */
export function* catalogues(beside: URL = here): Generator<Catalogue> {
  const folder = new URL('./', beside);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [, language, area] = /^([\w-]+)[\\/](.+)\.json$/.exec(name) ?? [];
    if (language === undefined || area === undefined || language === 'node_modules') continue;
    const file = new URL(name.replaceAll('\\', '/'), folder);
    const wordings = JSON.parse(readFileSync(file, 'utf8')) as Wordings;
    yield { language, area: area.replaceAll('\\', '/'), file, wordings };
  }
}
