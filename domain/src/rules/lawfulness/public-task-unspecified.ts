import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const publicTaskUnspecified = defineRule({
  id: 'public-task-unspecified',
  severity: 'required',
  cites: ['6(3)', '6(1)(e)'],
  title: text('Public task without the law'),
  message: text('A public task or official authority is claimed, but the law that confers it is not named.'),
  fix: text('Name the law and the section.'),
  checks: [
    checkBasis('6-1-e', ({ id, law }, _, report) => {
      if (!law?.statute) report(`purposes/${id}/law/statute`);
    }),
  ],
});
