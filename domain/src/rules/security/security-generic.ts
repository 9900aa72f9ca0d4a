import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { effectiveMeasures, measuresOf } from '#rules/facts/measures.ts';
import { isConcrete } from '#rules/facts/security.ts';

type Measure = EvaluatedEntry<'security-measure'>;

const areGeneric = (measures: readonly Measure[]): boolean =>
  measures.length > 0 && !measures.some((measure) => measure.fact(isConcrete));

export const securityGeneric = defineRule({
  id: 'security-generic',
  severity: 'recommended',
  cites: ['30(1)(g)', '32(1)'],
  title: text('Only general words about security'),
  message: text(
    'The measures promise security, but name nothing one could go and look at, such as encryption, back-ups or training.',
  ),
  fix: text('Describe what is actually in place, in general terms but by name.'),
  checks: [
    checkOn('organisation', ({ values, context }, report) => {
      if (areGeneric(measuresOf(context, values.defaults?.securityMeasures ?? []))) report('defaults/securityMeasures');
    }),
    checkOn(['activity', 'processor-record'], (entry, report) => {
      // What is only inherited is reported at the organisation.
      if (entry.values.security?.measures && areGeneric(entry.fact(effectiveMeasures))) report('security/measures');
    }),
  ],
});
