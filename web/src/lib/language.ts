import { useSyncExternalStore } from 'react';
import { type Language, languages, type Text } from 'domain/core';

const kept = 'protokoll.language';
const listeners = new Set<() => void>();

const isLanguage = (code: string | null | undefined): code is Language => languages.some((known) => known === code);

/** Norwegian browsers say `no`, `nb` or `nn`; everybody else reads English. */
function fromBrowser(): Language {
  const [first = 'en'] = navigator.languages;
  return /^(?:no|nb|nn)\b/i.test(first) ? 'nb' : 'en';
}

function atStart(): Language {
  const chosen = localStorage.getItem(kept);
  return isLanguage(chosen) ? chosen : fromBrowser();
}

let current = atStart();
document.documentElement.lang = current;

export const currentLanguage = (): Language => current;

export function setLanguage(language: Language): void {
  current = language;
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language the reader has chosen. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

/** Picks wording in the reader's language: `const t = useText(); t(labels.save)`. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}

/** The names the languages give themselves. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', nb: 'Norsk bokmål' };
