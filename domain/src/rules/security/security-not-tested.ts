import { text } from '#language/text.ts';
import { addPeriod, parsePeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isInPlace, reviewEveryOf, servesSecurity } from '#rules/facts/security.ts';

export const securityNotTested = defineRule({
  id: 'security-not-tested',
  severity: 'recommended',
  cites: ['32(1)(d)'],
  title: text('Measures not tested'),
  message: text(
    'Nothing shows that this measure has been tested within the organisation’s review period. Art. 32 asks for regular testing.',
  ),
  fix: text('Test it, and record the date.'),
  checks: [
    checkOn('security-measure', (measure, report) => {
      if (!measure.fact(isInPlace) || !measure.fact(servesSecurity)) return;
      const { lastTested } = measure.values;
      const every = parsePeriod(measure.fact(reviewEveryOf));
      if (!lastTested || (every && addPeriod(lastTested, every) < measure.on)) report('lastTested');
    }),
  ],
});
