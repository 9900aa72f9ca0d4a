import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { aLaw, someLaw } from '#rules/facts/retention.ts';

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
      if (law?.statute || aLaw.test(groundNote) || aLaw.test(criterion)) return;
      const statutory = kind !== undefined && kind !== 'practice';
      if (statutory || someLaw.test(groundNote) || someLaw.test(criterion)) report('law/statute');
    }),
  ],
});
