import type { WordTopic } from '#law/rows/law-rows.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Measure = EvaluatedEntry<'security-measure'>;

const textOf = ({ values: { name, description, scope } }: Measure): string => [name, description, scope].join(' ');

/** Whether a measure says something, or may say it in a language without words for it. */
const saysOrMaySay = (topic: WordTopic, measure: Measure): boolean => {
  const text = textOf(measure);
  return measure.context.says(topic, text) || !measure.context.canSay(topic, text);
};

/** Whether a measure is described so that one can go and look whether it is there; "access for those who need it" is what the law says itself. */
export const isConcrete = (measure: Measure): boolean =>
  saysOrMaySay('measure', measure) || (measure.values.frameworks?.some((one) => /\d/.test(one)) ?? false);

/** Whether a measure keeps data from those who may not read them: encryption, pseudonyms, or control of access. */
export const isProtective = (measure: Measure): boolean =>
  (measure.values.objectives?.includes('a') ?? false) || saysOrMaySay('access', measure);

/** A measure that is only planned does not protect yet. */
export const isInPlace = ({ values }: Measure): boolean => values.status !== 'planned';

const otherPrinciples: ReadonlySet<string> = new Set(['minimisation', 'accuracy']);

/** Whether it is there for security, and not only for another principle of Art. 5. */
export const servesSecurity = ({ values: { objectives = [] } }: Measure): boolean =>
  objectives.length === 0 || objectives.some((one) => !otherPrinciples.has(one));

/** How often what belongs to an organisation is looked at again, as it says itself, or once a year. */
export const reviewEveryOf = ({
  values,
  context,
}: EvaluatedEntry<'activity' | 'processor-record' | 'security-measure'>): string =>
  (values.organisation !== undefined && context.entry('organisation', values.organisation)?.values.reviewEvery) ||
  'P1Y';
