import type { Language } from '#language/languages.ts';
import type { Text } from '#language/text.ts';
import { fillGaps, fillingText, patternIn, translate } from '#language/translate.ts';
import { ruleById } from '#rules/catalogue.ts';
import type { Detail } from '#rules/engine/define-rule.ts';
import type { Finding } from '#rules/findings/finding.ts';

/** A finding in the words of a language. */
export interface PresentedFinding {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** What fills the gap of a message; `titleOf` gives the title of the entry behind a reference. */
const detailText = (detail: Detail, language: Language, titleOf: (id: string) => string): string =>
  typeof detail === 'object' && 'ref' in detail ? titleOf(detail.ref) : fillingText(detail, language);

/** What a finding says to a person. */
export function presentFinding(
  { rule: id, details = {}, observation }: Finding,
  language: Language,
  titleOf: (id: string) => string,
): PresentedFinding {
  const rule = ruleById(id);
  const detailOf = (name: string): string | undefined => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    return detail === undefined ? undefined : detailText(detail, language, titleOf);
  };
  const say = (wording: Text<string> | undefined): string =>
    wording ? fillGaps(patternIn(wording, language), detailOf) : '';
  return {
    title: translate(rule?.title, language) ?? id,
    message: (observation && detailOf('note')) ?? say(rule?.message),
    fix: say(rule?.fix),
  };
}
