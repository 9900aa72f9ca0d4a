import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isEndless } from '#rules/facts/retention.ts';

export const retentionUnlimited = defineRule({
  id: 'retention-unlimited',
  severity: 'recommended',
  cites: ['5(1)(e)'],
  title: text('Kept without end', 'Oppbevares uten tidsbegrensning'),
  message: text(
    'The data are kept without end. That is only lawful where a law or an archive purpose carries it.',
    'Opplysningene oppbevares uten tidsbegrensning. Det er bare lovlig når en lov eller et arkivformål gir grunnlag for det.',
  ),
  fix: text(
    'Set an end, or name the law that requires lasting storage.',
    'Sett en frist, eller oppgi loven som krever varig oppbevaring.',
  ),
  checks: [
    checkOn('retention-schedule', (schedule, report) => {
      if (isEndless(schedule) && !schedule.values.law?.statute) report('criterion');
    }),
  ],
});
