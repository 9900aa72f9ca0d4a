import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isAgainstController } from '#rules/facts/rights.ts';

export const rightsChannelMissing = defineRule({
  id: 'rights-channel-missing',
  severity: 'required',
  cites: ['12(2)'],
  title: text('Right without a way to use it'),
  message: text('The right is granted, but not where or how people ask for it.'),
  fix: text('Say how people use it: an address, a form, a link.'),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      if (isAgainstController(procedure) && procedure.values.right !== 'information' && !procedure.values.channel)
        report('channel');
    }),
  ],
});
