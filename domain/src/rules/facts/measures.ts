import { resolveSecurity } from '#derived/inheritance.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { effectiveOf } from '#rules/facts/activity.ts';

type Measure = EvaluatedEntry<'security-measure'>;

type RecordWithMeasures = EvaluatedEntry<'activity' | 'processor-record'>;

export const measuresOf = (context: RuleContext, ids: readonly string[]): Measure[] =>
  ids.flatMap((id) => context.entry('security-measure', id) ?? []);

/** The measures that protect what a record is about: its own, and those its organisation takes everywhere. */
export const effectiveMeasures = (entry: RecordWithMeasures): readonly Measure[] => {
  const { stored, values, context } = entry;
  const stated =
    stored.kind === 'activity'
      ? (entry as unknown as EvaluatedEntry<'activity'>).fact(effectiveOf).securityMeasures
      : resolveSecurity(values, context.state);
  return measuresOf(
    context,
    stated.map(({ value }) => value),
  );
};
