import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { namesLaw } from '#rules/facts/retention.ts';

export const retentionGroundUnspecified = defineRule({
  id: 'retention-ground-unspecified',
  severity: 'recommended',
  cites: ['5(1)(e)', '17(3)(b)'],
  title: text('Statutory period without the statute'),
  message: text('The law is given as the reason for keeping these data, but not which law.'),
  fix: text('Name the statute and its section.'),
  checks: [
    checkOn('retention-schedule', (schedule, report) => {
      const { law, kind, groundNote = '', criterion = '' } = schedule.values;
      const { context } = schedule;
      if (law?.statute || namesLaw(context, groundNote) || namesLaw(context, criterion)) return;
      const statutory = kind !== undefined && kind !== 'practice';
      if (statutory || context.says('law', groundNote) || context.says('law', criterion)) report('law/statute');
    }),
  ],
});
