import { codeNames } from 'domain/codes';
import { type CodeScheme, type Language, translate } from 'domain/core';

const all = Object.values(codeNames);

/** Whether a large vocabulary has a code. */
export const isCode = (scheme: CodeScheme, code: string): boolean => codeNames[scheme].has(code);

/** What a code of a large vocabulary is called; the code itself when it is unknown. */
export function codeName(code: string, language: Language): string {
  for (const names of all) {
    const name = names.get(code);
    if (name) return translate(name, language);
  }
  return code;
}
