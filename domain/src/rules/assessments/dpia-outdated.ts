import { fill, text } from '#language/text.ts';
import { addPeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

/** An impact assessment without a date for its review is looked at again after three years (WP248). */
const threeYears = { years: 3, months: 0, weeks: 0, days: 0 };

export const dpiaOutdated = defineRule({
  id: 'dpia-outdated',
  severity: 'recommended',
  cites: ['35(11)'],
  title: text('Impact assessment to be reviewed'),
  message: text('This impact assessment should be looked at again: {state}. Risks change, and so does what is done.'),
  fix: text('Review the assessment and enter the new date.'),
  checks: [
    checkOn('assessment', ({ values: { type, date, reviewOn, outcome }, on }, report) => {
      if (type !== 'dpia' || outcome === 'under-way') return;
      if (reviewOn) {
        if (reviewOn < on)
          report('reviewOn', {
            state: fill(text('its review was due on {reviewOn}'), { reviewOn }),
          });
      } else if (date && addPeriod(date, threeYears) < on)
        report('date', {
          state: fill(text('it was made on {date}, more than three years ago'), { date }),
        });
    }),
  ],
});
