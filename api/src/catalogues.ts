import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { addCatalogue, inventLanguage, languages } from 'domain/core';
import { pseudo } from 'domain/pseudo';
import { catalogues } from 'locales/read';

/** The catalogues lie beside it, wherever this is bundled. */
const manifest = pathToFileURL(createRequire(import.meta.url).resolve('locales/package.json'));

/** Makes every language known to whatever answers in words. */
export function loadCatalogues(): void {
  for (const { language: code, wordings } of catalogues(manifest)) {
    const language = languages.find((known) => known === code);
    if (language) addCatalogue(language, wordings);
  }
  inventLanguage('en-XA', pseudo);
}
