import { sensitiveSigns } from '#derived/sensitive-data.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { effectiveMeasures } from '#rules/facts/measures.ts';
import { isInPlace, isProtective } from '#rules/facts/security.ts';

type RecordWithMeasures = EvaluatedEntry<'activity' | 'processor-record'>;

const harmful: ReadonlySet<string> = new Set(['credential', 'payment-card', 'financial']);

const categoriesOf = ({ values: { data = [] }, context }: RecordWithMeasures): EvaluatedEntry<'data-category'>[] =>
  data.flatMap((row) => {
    const id = typeof row === 'string' ? row : row.category;
    return (id !== undefined && context.entry('data-category', id)) || [];
  });

const doesHarm = ({ values }: EvaluatedEntry<'data-category'>): boolean =>
  sensitiveSigns(values).length > 0 ||
  (values.elements?.some(({ flags }) => flags?.some((flag) => harmful.has(flag))) ?? false);

export const securityRiskMismatch = defineRule({
  id: 'security-risk-mismatch',
  severity: 'recommended',
  cites: ['32(1)'],
  title: text('Sensitive data without encryption or access control'),
  message: text(
    '“{category}” holds data that do harm in the wrong hands, but no measure in place encrypts them or controls who gets at them.',
  ),
  fix: text('Add the encryption or access control that protects these data.'),
  checks: [
    checkOn(['activity', 'processor-record'], (entry, report) => {
      const category = categoriesOf(entry).find((one) => one.fact(doesHarm));
      if (!category) return;
      const measures = entry.fact(effectiveMeasures);
      if (measures.length > 0 && !measures.some((measure) => measure.fact(isInPlace) && measure.fact(isProtective)))
        report('security/measures', { category: { ref: category.id } });
    }),
  ],
});
