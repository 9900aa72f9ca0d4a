import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isSaid } from '#rules/facts/purposes.ts';

export const purposeMissing = defineRule({
  id: 'purpose-missing',
  severity: 'required',
  cites: ['30(1)(b)', '5(1)(b)'],
  article30: true,
  title: text('No purpose'),
  message: text('No purpose is recorded. Without one nobody can tell whether the data are needed.'),
  fix: text('Say in a sentence what the data are used for.'),
  checks: [
    checkOn('activity', ({ values }, report) => {
      if (!values.purposes?.some(isSaid)) report('purposes');
    }),
  ],
});
