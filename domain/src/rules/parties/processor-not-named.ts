import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const processorNotNamed = defineRule({
  id: 'processor-not-named',
  severity: 'required',
  cites: ['30(2)(a)'],
  article30: true,
  title: text('Processor record without a processor'),
  message: text('It is not recorded which of your organisations does this for others.'),
  fix: text('Choose the organisation that is the processor.'),
  checks: [
    checkOn('processor-record', ({ values }, report) => {
      if (!values.organisation) report('organisation');
    }),
  ],
});
