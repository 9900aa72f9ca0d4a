import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOver } from '#rules/facts/activity.ts';
import { isAssessed, mustBeAssessed } from '#rules/facts/risk.ts';

export const dpiaMissing = defineRule({
  id: 'dpia-missing',
  severity: 'required',
  cites: ['35(3)'],
  title: text('No impact assessment where one is mandatory'),
  message: text(
    'This is among the cases in which the law asks for an impact assessment before it begins, and none is recorded as done.',
  ),
  fix: text('Carry out the impact assessment and link it here.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (!isOver(entry) && mustBeAssessed(entry) && !isAssessed(entry)) report('dpia/assessment');
    }),
  ],
});
