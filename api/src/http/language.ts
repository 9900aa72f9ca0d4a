import type { Request } from 'express';
import { type Language, languageFacts, languageNamed, offeredLanguages } from 'domain/core';

const offered = offeredLanguages.flatMap((language) => [language, ...languageFacts[language].also]);

/** The language of an answer: the one that `lang` or the whole header names, else what the browser likes best of those offered, else English. */
export function languageOf(request: Request): Language {
  const { lang } = request.query;
  const named = languageNamed(typeof lang === 'string' ? lang : (request.get('accept-language') ?? ''));
  if (named) return named;
  const preferred = request.acceptsLanguages(offered);
  return (preferred && languageNamed(preferred)) || 'en';
}
