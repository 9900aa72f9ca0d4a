import { useSyncExternalStore } from 'react';
import {
  fill,
  type Filling,
  type Language,
  languageCoded,
  languageNamed,
  offeredLanguages,
  type Text,
  translate,
} from 'domain/core';
import { fetchTexts, isReady, noteParts } from '#lib/texts.ts';

const storageKey = 'protokoll.language';
const listeners = new Set<() => void>();

/** What the browser likes best, where it is offered: Norwegian browsers say `no`, `nb` or `nn`. Others read English. */
function fromBrowser(): Language {
  const [first = 'en'] = navigator.languages;
  const language = languageNamed(first.split('-')[0]?.toLowerCase() ?? 'en');
  return language && offeredLanguages.includes(language) ? language : 'en';
}

let current = languageCoded(localStorage.getItem(storageKey) ?? '') ?? fromBrowser();
let wanted = current;
document.documentElement.lang = current;

export const currentLanguage = (): Language => current;

function change(language: Language): void {
  current = language;
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Changes the language once its words are there; where they cannot be fetched it stays as it is. */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language;
  try {
    // What is loaded meanwhile uses it too.
    while (!isReady(language)) await fetchTexts(language);
  } catch {
    return;
  }
  if (wanted === language) change(language);
}

/** Resolves when the catalogue of the language is loaded; with English when loading fails. */
export async function languageReady(): Promise<void> {
  await fetchTexts(current).catch(() => undefined);
}

/** Waits for a script together with its part of the catalogue. */
export async function withTexts<T>(script: Promise<T>, parts: readonly string[]): Promise<T> {
  noteParts(parts);
  const [loaded] = await Promise.all([script, fetchTexts(current)]);
  return loaded;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language the reader has chosen. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

/** Says a text; one with gaps is given what fills them. */
type Translate = <G extends string>(
  text: Text<G>,
  ...fillings: [G] extends [never] ? [] : [Readonly<Record<G, Filling>>]
) => string;

/** Says texts in the reader's language: `const t = useText(); t(words.save)`. */
export function useText(): Translate {
  const language = useLanguage();
  return (text, ...[fillings]) => translate(fillings ? fill(text, fillings) : (text as Text), language);
}
