import { addCatalogue, inventLanguage, type Language } from 'domain/core';
import { parts as fetchers } from 'virtual:texts';

/** The parts of the catalogues that the scripts loaded so far need. */
const inUse = new Set(['start']);
const ready = new Set<string>();
const loading = new Map<string, Promise<void>>();

const nameOf = (language: Language, part: string): string => `${language} ${part}`;

async function fetchPart(language: Language, part: string): Promise<void> {
  // English with accents, for tests, is worked out.
  if (language === 'en-XA') inventLanguage(language, (await import('domain/pseudo')).pseudo);
  const fetcher = fetchers[language]?.[part];
  if (fetcher) addCatalogue(language, (await fetcher()).default);
  ready.add(nameOf(language, part));
}

/** Fetches a part once for concurrent callers; a failed fetch is repeated at the next call. */
function once(language: Language, part: string): Promise<void> {
  const name = nameOf(language, part);
  const fetching = loading.get(name) ?? fetchPart(language, part).finally(() => loading.delete(name));
  loading.set(name, fetching);
  return fetching;
}

const missingIn = (language: Language): string[] =>
  language === 'en' ? [] : [...inUse].filter((part) => !ready.has(nameOf(language, part)));

/** Whether all that may be on the screen can be said in a language. */
export const isReady = (language: Language): boolean => missingIn(language).length === 0;

/** Fetches what is missing of a language. */
export async function fetchTexts(language: Language): Promise<void> {
  await Promise.all(missingIn(language).map((part) => once(language, part)));
}

/** Notes that scripts which need these parts are being loaded. */
export function noteParts(parts: readonly string[]): void {
  for (const part of parts) inUse.add(part);
}
