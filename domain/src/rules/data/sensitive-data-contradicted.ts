import { sensitiveSigns } from '#derived/sensitive-data.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const sensitiveDataContradicted = defineRule({
  id: 'sensitive-data-contradicted',
  severity: 'recommended',
  cites: ['9(1)', '10', '87'],
  title: text('Confirmed not sensitive, yet marked so'),
  message: text(
    'The category is confirmed to hold no special category, no criminal-offence data and no national identification number, yet it or an element is marked as such. The mark counts.',
  ),
  fix: text('Change the answer, or take the mark away.'),
  checks: [
    checkOn('data-category', ({ values }, report) => {
      if (values.sensitive?.answer === 'no' && sensitiveSigns(values).length > 0) report('sensitive');
    }),
  ],
});
