import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { partnersOf } from '#rules/facts/partners.ts';

export const jointControllerMissing = defineRule({
  id: 'joint-controller-missing',
  severity: 'required',
  cites: ['30(1)(a)'],
  article30: true,
  title: text('Joint controller not named'),
  message: text('The organisation decides together with somebody, but it is not recorded with whom.'),
  fix: text('Name the joint controller.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (entry.values.role === 'joint-controller' && entry.fact(partnersOf).length === 0) report('jointControllers');
    }),
  ],
});
