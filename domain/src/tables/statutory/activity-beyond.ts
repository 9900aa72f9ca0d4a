import { formatExemption } from '#tables/wording/exemption.ts';
import { type Column, columnsOf } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { computed } from '#tables/columns/reads.ts';
import { fieldColumn } from '#tables/statutory/field-column.ts';
import { identityColumns } from '#tables/statutory/identity.ts';
import { formatCompleteness } from '#tables/wording/completeness.ts';
import { categoryName, elementsWith, sourcesOf } from '#tables/wording/data.ts';
import { joinParts, joinSentences, labelled, formatTerm, withDetails } from '#tables/wording/phrases.ts';
import { formatAssessment, formatLaw, formatNotice, formatSystem } from '#tables/wording/records.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { type Text, text } from '#language/text.ts';

const { fields } = registerOf.activity;
const purpose = fields.purposes.fields;

type Values = EntryValues<'activity'>;
type Purpose = NonNullable<Values['purposes']>[number];
type TextsOf = (values: Values, context: ExportContext) => readonly string[];

const words = {
  undecided: text('Undecided'),
  sourceWords: text('in the source'),
};

const { single, ...make } = columnsOf<'activity'>();
const identity = identityColumns<'activity'>();
const several = (key: string, header: Text, cites: readonly string[], get: TextsOf): Column<'activity'> =>
  make.several(key, header, cites, ({ values }, context) => get(values, context));

/** What is said of each purpose in one respect, after it the purpose. */
const ofPurposes =
  (said: (row: Purpose, context: ExportContext) => string | undefined): TextsOf =>
  ({ purposes = [] }, context) =>
    purposes.map((row) => {
      const about = said(row, context);
      return about ? joinParts([about, row.text ?? context.format(purpose.code, row.code)], ' – ') : '';
    });

function formatBasis(row: Purpose, context: ExportContext): string {
  const { legalBasis, basisStatus, basisNote, alsoClaimed = [], consent } = row;
  const claimed = alsoClaimed.map((code) => formatTerm(purpose.legalBasis.of, code, context)).join(', ');
  return withDetails(formatTerm(purpose.legalBasis.of, legalBasis, context) || context.translate(words.undecided), [
    context.format(purpose.basisStatus, basisStatus),
    labelled(context.translate(words.sourceWords), basisNote),
    labelled(context.translate(purpose.alsoClaimed.label), claimed),
    labelled(
      context.translate(purpose.consent.label),
      context.format(purpose.consent.fields.mechanism, consent?.mechanism),
    ),
  ]);
}

/** The statutes the bases rest on, and the grounds for national identification numbers, which national law sets (Art. 6(3), 87). */
const nationalLaw: TextsOf = (values, context) => [
  ...ofPurposes(({ law }) => formatLaw(law, context))(values, context),
  ...ofPurposes(({ nationalIdGround }) =>
    labelled(context.translate(purpose.nationalIdGround.label), nationalIdGround),
  )(values, context),
  ...nationalIds(values, context),
];

const furtherProcessing = (row: Purpose, context: ExportContext): string =>
  withDetails(context.format(purpose.furtherProcessing, row.furtherProcessing), [
    labelled(context.translate(purpose.compatibility.label), formatAssessment(row.compatibility, context)),
  ]);

/** Whether the data must be provided, and what follows if they are not, category by category. */
const provisionOf: TextsOf = ({ data = [] }, context) =>
  data.map((row) => {
    const { mandatory, consequence } = fields.data.fields;
    const said = joinParts([
      context.format(mandatory, row.mandatory),
      labelled(context.translate(consequence.label), row.consequence),
    ]);
    return said && `${categoryName(row, context)}: ${said}`;
  });

/** The elements that are such numbers, where no purpose names the ground for them. */
const nationalIds: TextsOf = (values, context) =>
  values.purposes?.some(({ nationalIdGround }) => nationalIdGround) ? [] : elementsWith('national-id', values, context);

const sources: TextsOf = (values, context) => [
  ...sourcesOf(values, context),
  joinSentences([
    labelled(
      context.translate(fields.combinesSources.label),
      context.format(fields.combinesSources, values.combinesSources),
    ),
    values.combination,
  ]),
];

const automated: TextsOf = ({ profiling, automatedDecision = {}, automatedProcessing = [] }, context) => {
  const { made, effect, ground, humanRoute, logic } = fields.automatedDecision.fields;
  const { made: answer, ...rest } = automatedDecision;
  return [
    labelled(context.translate(fields.profiling.label), context.format(fields.profiling, profiling)),
    labelled(context.translate(made.label), context.format(made, answer)),
    labelled(context.translate(effect.label), rest.effect),
    labelled(context.translate(ground.label), formatTerm(ground.of, rest.ground, context)),
    labelled(context.translate(humanRoute.label), rest.humanRoute),
    labelled(context.translate(logic.label), rest.logic),
    labelled(context.translate(fields.automatedProcessing.label), automatedProcessing.join(', ')),
  ];
};

const dpiaNeed: TextsOf = ({ dpia = {}, highRiskCriteria, largeScale, dataSubjectCount }, context) => {
  const { required } = fields.dpia.fields;
  return [
    joinParts([context.format(required, dpia.required), dpia.reason], ': '),
    labelled(
      context.translate(fields.highRiskCriteria.label),
      context.format(fields.highRiskCriteria, highRiskCriteria),
    ),
    labelled(context.translate(fields.largeScale.label), context.format(fields.largeScale, largeScale)),
    labelled(
      context.translate(fields.dataSubjectCount.label),
      context.format(fields.dataSubjectCount, dataSubjectCount),
    ),
  ];
};

const dpia: TextsOf = ({ dpia: { assessment, priorConsultationOn } = {} }, context) => [
  formatAssessment(assessment, context),
  labelled(context.translate(fields.dpia.fields.priorConsultationOn.label), priorConsultationOn),
];

/** What neighbouring duties ask and an auditor wants to see beside the record. */
export const activityBeyond: readonly Column<'activity'>[] = [
  several('legal_bases', purpose.legalBasis.label, ['6(1)'], ofPurposes(formatBasis)),
  several(
    'art9_conditions',
    purpose.article9Conditions.label,
    ['9(2)'],
    ofPurposes(({ article9Conditions }, context) => context.format(purpose.article9Conditions, article9Conditions)),
  ),
  several(
    'art10_ground',
    purpose.article10Ground.label,
    ['10'],
    ofPurposes(({ article10Ground }) => article10Ground),
  ),
  several('national_law', purpose.law.label, ['6(3)', '87'], nationalLaw),
  several(
    'legitimate_interest',
    purpose.legitimateInterest.label,
    ['6(1)(f)'],
    ofPurposes(({ legitimateInterest, childBalancing }, context) =>
      joinSentences([legitimateInterest, labelled(context.translate(purpose.childBalancing.label), childBalancing)]),
    ),
  ),
  several(
    'lia',
    purpose.lia.label,
    ['6(1)(f)'],
    ofPurposes(({ lia }, context) => formatAssessment(lia, context)),
  ),
  several(
    'consent',
    purpose.consent.label,
    ['7', '8'],
    ofPurposes(({ consent }, context) => context.format(purpose.consent, consent)),
  ),
  several('further_processing', purpose.furtherProcessing.label, ['6(4)'], ofPurposes(furtherProcessing)),
  several('provision', fields.data.fields.mandatory.label, ['13(2)(e)'], provisionOf),
  several('sources', fields.data.fields.sources.label, ['14(2)(f)'], sources),
  several('information_notice', fields.notices.label, ['13', '14'], ({ notices = [] }, context) =>
    notices.map((id) => context.memoizeById(formatNotice, id)),
  ),
  several('systems', fields.systems.label, [], ({ systems = [] }, context) =>
    systems.map((id) => context.memoizeById(formatSystem, id)),
  ),
  fieldColumn('activity', 'trackers', { key: 'trackers' }),
  fieldColumn('activity', 'operations', { key: 'operations' }),
  fieldColumn('activity', 'contactChannels', { key: 'contact_channels' }),
  single('occasional', fields.occasional.label, ['30(5)'], ({ values }, context) =>
    context.format(fields.occasional, values.occasional),
  ),
  several('exemption', fields.exemption.label, ['30(5)'], ({ exemption }, context) =>
    formatExemption(exemption, context),
  ),
  several('profiling_automated_decision', text('Profiling and automated decisions'), ['4(4)', '22'], automated),
  several('dpia_need', text('Need for an impact assessment'), ['35(1)'], dpiaNeed),
  several('dpia', fields.dpia.label, ['35'], dpia),
  fieldColumn('activity', 'nextReview', { key: 'next_review' }),
  fieldColumn('activity', 'start', { key: 'valid_from', header: text('Activity started') }),
  fieldColumn('activity', 'end', { key: 'valid_to', header: text('Activity ended') }),
  fieldColumn('activity', 'dataErased', { key: 'data_erased' }),
  fieldColumn('activity', 'replacedBy', { key: 'replaced_by' }),
  single(
    'completeness_30_1',
    text('Completeness under Article 30(1)'),
    ['30(1)'],
    formatCompleteness,
    'text',
    computed,
  ),
  identity.openFindings,
  identity.toVerify,
  identity.hash,
];
