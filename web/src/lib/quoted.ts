import { fill, type Language, text, translate } from 'domain/core';

const quotation = text('“{words}”');

/** Words in the quotation marks of a language. */
export const quoted = (words: string, language: Language): string => translate(fill(quotation, { words }), language);
