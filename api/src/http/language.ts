import type { Request } from 'express';
import type { Language } from 'domain/core';

const spoken: Readonly<Record<string, Language>> = { en: 'en', nb: 'nb', no: 'nb', nn: 'nb' };

/** The language of an answer: what `lang` asks for, else what the browser prefers, else English. */
export function languageOf(request: Request): Language {
  const asked = request.query['lang'];
  if (typeof asked === 'string' && Object.hasOwn(spoken, asked)) return spoken[asked] ?? 'en';
  const preferred = request.acceptsLanguages(Object.keys(spoken));
  return (preferred && spoken[preferred]) || 'en';
}
