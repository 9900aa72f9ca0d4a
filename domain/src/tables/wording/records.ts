import type { ExportContext } from '#tables/columns/context.ts';
import { inherited, joinParts, joinSentences, labelled, withDetails } from '#tables/wording/phrases.ts';
import { formatCountries } from '#tables/wording/recipients.ts';
import type { Inherited } from '#derived/inheritance.ts';
import { entryIn } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { fill, text } from '#language/text.ts';

const { 'security-measure': measure, 'retention-schedule': schedule, assessment, notice, system } = registerOf;

const words = {
  why: text('No description possible'),
  from: text('from'),
  atLeast: text('at least {period}'),
  atMost: text('at most {period}'),
  both: text('at least and at most {period}'),
};

/** What a measure says of itself: its kind, and what it does. */
function measureParts(id: string, context: ExportContext): { readonly kind: string; readonly about: string } {
  const values = entryIn(context.state, 'security-measure', id)?.values ?? {};
  const planned = values.status === 'planned' && context.format(measure.fields.status, values.status);
  const about = [
    values.description,
    labelled(context.translate(measure.fields.scope.label), values.scope),
    labelled(context.translate(measure.fields.exclusion.label), values.exclusion),
  ];
  return { kind: joinParts([context.format(measure.fields.type, values.type), planned]), about: joinSentences(about) };
}

function formatMeasure({ value: id, note, from }: Inherited<string>, context: ExportContext): string {
  const { kind, about } = context.memoizeById(measureParts, id);
  const name = withDetails(context.nameOf(id), [kind, inherited(context, from)]);
  return joinParts([name, joinSentences([about, note])], ': ');
}

/** The security measures of a record, what it inherits included, or why they cannot be described (Art. 30(1)(g), 30(2)(d)). */
export const formatSecurity = (
  measures: readonly Inherited<string>[],
  whyNotPossible: string | undefined,
  context: ExportContext,
): string[] => [
  ...measures.map((stated) => formatMeasure(stated, context)),
  labelled(context.translate(words.why), whyNotPossible),
];

interface Law {
  readonly statute?: string;
  readonly section?: string;
  readonly country?: string;
}

/** A law as it is quoted: statute, section, country. */
export const formatLaw = ({ statute, section, country }: Law = {}, context: ExportContext): string =>
  joinParts([joinParts([statute, section], ' '), formatCountries(country ? [country] : [], context)]);

type Schedule = EntryValues<'retention-schedule'>;

/** A period, and whether it must be kept so long or erased then; a practice says neither. */
function formatPeriod({ period, kind, isMaximum }: Schedule, context: ExportContext): string {
  const said = context.format(schedule.fields.period, period);
  if (!said) return '';
  const [isMinimum, isLimit] = [kind?.startsWith('minimum'), isMaximum ?? kind?.endsWith('maximum')];
  const bound = isMinimum && isLimit ? words.both : isMinimum ? words.atLeast : isLimit ? words.atMost : undefined;
  return bound ? context.translate(fill(bound, { period: said })) : said;
}

/** A time limit: what it covers; the period or, where there is none, the criterion; from when, and what happens then. */
export function timeLimit(id: string, context: ExportContext): string {
  const values: Schedule = entryIn(context.state, 'retention-schedule', id)?.values ?? {};
  const limit = formatPeriod(values, context);
  const start = values.trigger && `${context.translate(words.from)} ${values.trigger}`;
  const said = joinParts([limit || values.criterion || context.nameOf(id), start], ' ');
  return withDetails(joinParts([values.covers, said], ' – '), [
    context.format(schedule.fields.endAction, values.endAction),
    formatLaw(values.law, context),
  ]);
}

/** What decides a time limit besides its period: criterion, exceptions, what remains elsewhere. */
export function timeLimitCriteria(id: string, context: ExportContext): string {
  const values: Schedule = entryIn(context.state, 'retention-schedule', id)?.values ?? {};
  const said = joinSentences([
    values.criterion,
    labelled(context.translate(schedule.fields.exceptions.label), values.exceptions),
    labelled(context.translate(schedule.fields.remainsAt.label), values.remainsAt),
  ]);
  return said && `${context.nameOf(id)}: ${said}`;
}

/** An assessment by name, with its outcome and date. */
export function formatAssessment(id: string | undefined, context: ExportContext): string {
  if (!id) return '';
  const values = entryIn(context.state, 'assessment', id)?.values ?? {};
  return withDetails(context.nameOf(id), [context.format(assessment.fields.outcome, values.outcome), values.date]);
}

/** A privacy notice by title, with version, language, date and address. */
export function formatNotice(id: string, context: ExportContext): string {
  const { version, language, lastUpdated, url } = entryIn(context.state, 'notice', id)?.values ?? {};
  const updated = labelled(context.translate(notice.fields.lastUpdated.label), lastUpdated);
  return withDetails(context.nameOf(id), [
    labelled(context.translate(notice.fields.version.label), version),
    language,
    updated,
    url,
  ]);
}

/** A system by name, with who provides it and where its data lie. */
export function formatSystem(id: string, context: ExportContext): string {
  const { provider, storageCountries } = entryIn(context.state, 'system', id)?.values ?? {};
  const stored = labelled(
    context.translate(system.fields.storageCountries.label),
    formatCountries(storageCountries, context),
  );
  const providedBy = provider && labelled(context.translate(system.fields.provider.label), context.nameOf(provider));
  return withDetails(context.nameOf(id), [providedBy, stored]);
}
