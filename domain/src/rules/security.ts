import { effectiveSecurity } from '#derived/inheritance.ts';
import { addPeriod, parsePeriod } from '#model/dates.ts';
import { effectiveOf } from '#rules/facts/activity.ts';
import { isConcrete, isInPlace, protects, reviewEveryOf, servesSecurity } from '#rules/facts/security.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';

type Measure = Subject<'security-measure'>;
type Guarded = Subject<'activity' | 'processor-record'>;

const measuresOf = (view: View, ids: readonly string[]): Measure[] =>
  ids.flatMap((id) => view.subject('security-measure', id) ?? []);

/** The measures that protect what a record is about: its own, and those its organisation takes everywhere. */
const effectiveMeasures = (subject: Guarded): readonly Measure[] => {
  const { entry, values, view } = subject;
  const stated =
    entry.kind === 'activity'
      ? (subject as unknown as Subject<'activity'>).know(effectiveOf).securityMeasures
      : effectiveSecurity(values, view.state);
  return measuresOf(
    view,
    stated.map(({ value }) => value),
  );
};

const areGeneric = (measures: readonly Measure[]): boolean =>
  measures.length > 0 && !measures.some((measure) => measure.know(isConcrete));

const sensitiveFlags: ReadonlySet<string> = new Set([
  'national-id',
  'criminal',
  'credential',
  'payment-card',
  'financial',
]);

const categoriesOf = ({ values: { data = [] }, view }: Guarded): Subject<'data-category'>[] =>
  data.flatMap((row) => {
    const id = typeof row === 'string' ? row : row.category;
    return (id !== undefined && view.subject('data-category', id)) || [];
  });

const isSensitive = ({ values }: Subject<'data-category'>): boolean =>
  values.elements?.some(({ special, flags }) => special ?? flags?.some((flag) => sensitiveFlags.has(flag))) ?? false;

/** Art. 30(1)(g), 30(2)(d): how it is protected. */
export const securityRules: readonly Ruling[] = [
  rule(['activity', 'processor-record'], 'security-missing', ({ values, view }, report) => {
    if (values.security?.measures ?? values.security?.whyNotPossible) return;
    if (effectiveSecurity(values, view.state).length === 0) report('security/measures');
  }),
  rule('organisation', 'security-generic', ({ values, view }, report) => {
    if (areGeneric(measuresOf(view, values.defaults?.securityMeasures ?? []))) report('defaults/securityMeasures');
  }),
  rule(['activity', 'processor-record'], 'security-generic', (subject, report) => {
    // What is only inherited is told where it stands: at the organisation.
    if (subject.values.security?.measures && areGeneric(subject.know(effectiveMeasures))) report('security/measures');
  }),
  rule(['activity', 'processor-record'], 'security-risk-mismatch', (subject, report) => {
    const category = categoriesOf(subject).find((one) => one.know(isSensitive));
    if (!category) return;
    const measures = subject.know(effectiveMeasures);
    if (measures.length > 0 && !measures.some((measure) => measure.know(isInPlace) && measure.know(protects)))
      report('security/measures', { category: { ref: category.id } });
  }),
  rule('security-measure', 'security-not-tested', (measure, report) => {
    if (!measure.know(isInPlace) || !measure.know(servesSecurity)) return;
    const { lastTested } = measure.values;
    const every = parsePeriod(measure.know(reviewEveryOf));
    if (!lastTested || (every && addPeriod(lastTested, every) < measure.on)) report('lastTested');
  }),
];
