import type { Language } from 'domain/core';

/** Words in the quotation marks of a language. */
export const quoted = (words: string, language: Language): string => (language === 'nb' ? `«${words}»` : `“${words}”`);
