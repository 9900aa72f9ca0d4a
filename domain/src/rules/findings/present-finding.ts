import type { Language } from '#language/languages.ts';
import { translate } from '#language/translate.ts';
import { ruleById } from '#rules/catalogue.ts';
import type { Details } from '#rules/engine/define-rule.ts';
import type { Finding } from '#rules/findings/finding.ts';

/** A finding in the words of a language. */
export interface PresentedFinding {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** Fills the gaps of a text; `titleOf` gives the title of the entry behind a reference. */
function filled(pattern: string, details: Details, language: Language, titleOf: (id: string) => string): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const detail = details[name];
    if (detail === undefined) return gap;
    if (typeof detail === 'string') return detail;
    return 'ref' in detail ? titleOf(detail.ref) : translate(detail, language);
  });
}

/** What a finding says to a person. */
export function presentFinding(
  { rule: id, details = {}, observation }: Finding,
  language: Language,
  titleOf: (id: string) => string,
): PresentedFinding {
  const rule = ruleById(id);
  const say = (pattern: string): string => filled(pattern, details, language, titleOf);
  return {
    title: translate(rule?.title, language) ?? id,
    message: observation && 'note' in details ? say('{note}') : say(translate(rule?.message, language) ?? ''),
    fix: say(translate(rule?.fix, language) ?? ''),
  };
}
