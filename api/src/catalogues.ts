import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inventLanguage, setCatalogueSource } from 'domain/core';
import { pseudo } from 'domain/pseudo';
import { cataloguesOf } from 'locales/read';

/** The catalogues lie beside it, wherever this is bundled. */
const manifest = pathToFileURL(createRequire(import.meta.url).resolve('locales/package.json'));

/** Registers the source of the catalogues, which are loaded when a language is first used. */
export function provideCatalogues(): void {
  setCatalogueSource((language) => [...cataloguesOf(language, manifest)].map(({ wordings }) => wordings));
  inventLanguage('en-XA', pseudo);
}
