import type { Details, Finding } from '#rules/rule.ts';
import { ruleNamed } from '#rules/book/book.ts';
import { ruleWords } from '#rules/catalogue.ts';
import type { Language } from '#language/text.ts';

/** A finding in the words of a language. */
export interface FindingInWords {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** Fills the gaps of a text; `nameOf` tells the title of the entry behind a reference. */
function filled(pattern: string, details: Details, language: Language, nameOf: (id: string) => string): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const detail = details[name];
    if (detail === undefined) return gap;
    if (typeof detail === 'string') return detail;
    return 'ref' in detail ? nameOf(detail.ref) : detail[language];
  });
}

/** What a finding says to a person. */
export function findingInWords(
  { rule, details = {}, observation }: Finding,
  language: Language,
  nameOf: (id: string) => string,
): FindingInWords {
  const words = ruleWords[rule];
  const say = (pattern: string): string => filled(pattern, details, language, nameOf);
  return {
    title: ruleNamed(rule)?.title[language] ?? rule,
    message: observation && 'note' in details ? say('{note}') : say(words?.message[language] ?? ''),
    fix: say(words?.fix[language] ?? ''),
  };
}
