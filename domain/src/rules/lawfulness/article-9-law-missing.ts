import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

/** Conditions that hold only where Union or national law provides for them. */
const conditionsOfLaw: ReadonlySet<string> = new Set(['9-2-b', '9-2-g', '9-2-h', '9-2-i', '9-2-j']);

export const article9LawMissing = defineRule({
  id: 'article-9-law-missing',
  severity: 'required',
  cites: ['9(2)'],
  title: text('Condition that needs a law without the law'),
  message: text('The condition for special categories holds only where a law provides for it, and no law is named.'),
  fix: text('Name the law and the section.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const { id, article9Conditions, law } of values.purposes ?? [])
        if (article9Conditions?.some((condition) => conditionsOfLaw.has(condition)) && !law?.statute)
          report(`purposes/${id}/law/statute`);
    }),
  ],
});
