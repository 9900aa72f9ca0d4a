import { type Column, columnsOf } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { dataBySubject, dataCategoriesOf, dataSubjectsOf, elementsWithOrNone } from '#tables/wording/data.ts';
import {
  disclosuresTo,
  recipientsInThirdCountries,
  subProcessorsOf,
  transfersThroughRecipients,
} from '#tables/wording/disclosures.ts';
import { officerOf, organisationContact, organisationName, representativeOf } from '#tables/wording/organisations.ts';
import { labelled, withDetails } from '#tables/wording/phrases.ts';
import { recipientWithContact } from '#tables/wording/recipients.ts';
import { formatSecurity } from '#tables/wording/records.ts';
import { criteriaOf, timeLimitsOf } from '#tables/wording/time-limits.ts';
import {
  article49Safeguards,
  transferCountries,
  transfersDeclared,
  type TransferStatements,
  transfersOfActivity,
  transferTools,
} from '#tables/wording/transfers.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { type Text, text } from '#language/text.ts';

const { fields } = registerOf.activity;
const organisation = registerOf.organisation.fields;

type Values = EntryValues<'activity'>;
type Single = (values: Values, context: ExportContext) => string | undefined;
type TextsOf = (values: Values, context: ExportContext) => readonly string[];

const make = columnsOf<'activity'>();
const single = (letter: string, key: string, header: Text, get: Single): Column<'activity'> =>
  make.single(key, header, [`30(1)(${letter})`], ({ values }, context) => get(values, context));
const several = (letter: string, key: string, header: Text, get: TextsOf): Column<'activity'> =>
  make.several(key, header, [`30(1)(${letter})`], ({ values }, context) => get(values, context));

const transfers = (
  key: string,
  header: Text,
  get: (said: TransferStatements, context: ExportContext) => readonly string[],
): Column<'activity'> =>
  make.several(key, header, ['30(1)(e)'], (entry, context) =>
    get(context.memoizeLastRow(transfersOfActivity, entry), context),
  );

/** The controller, and our part in the activity where we are not it alone. */
const controllerOf: Single = ({ organisation: id, role }, context) =>
  withDetails(id ? context.memoizeById(organisationName, id) : '', [
    role !== 'controller' && context.format(fields.role, role),
  ]);

const purposesOf: TextsOf = ({ purposes = [] }, context) =>
  purposes.map(({ text: said, code, dataSubjects }) => {
    const standard = context.format(fields.purposes.fields.code, code);
    return withDetails(said ?? standard, [
      said && labelled(context.translate(fields.purposes.fields.code.label), standard),
      labelled(
        context.translate(fields.purposes.fields.dataSubjects.label),
        context.format(fields.purposes.fields.dataSubjects, dataSubjects),
      ),
    ]);
  });

/** What Article 30(1) asks of a controller, letter by letter. */
export const activityArticle30: readonly Column<'activity'>[] = [
  single('a', 'controller', fields.organisation.label, controllerOf),
  single(
    'a',
    'controller_contact',
    text('Contact details of the controller'),
    ({ organisation: id }, context) => id && context.memoizeById(organisationContact, id),
  ),
  several('a', 'joint_controllers', fields.jointControllers.label, ({ jointControllers = [] }, context) =>
    jointControllers.map((id) => context.memoizeById(recipientWithContact, id)),
  ),
  single(
    'a',
    'eu_representative',
    organisation.representative.label,
    ({ organisation: id }, context) => id && context.memoizeById(representativeOf, id),
  ),
  single(
    'a',
    'dpo',
    organisation.dpo.label,
    ({ organisation: id }, context) => id && context.memoizeById(officerOf, id),
  ),
  several('b', 'purposes', fields.purposes.label, purposesOf),
  several('c', 'data_subject_categories', text('Categories of data subjects'), dataSubjectsOf),
  several('c', 'personal_data_categories', text('Categories of personal data'), dataCategoriesOf),
  several('c', 'data_by_subject', text('Personal data by data subject'), dataBySubject),
  several('c', 'special_categories', text('Special categories (Art. 9)'), (values, context) =>
    elementsWithOrNone('special', values, context),
  ),
  several('c', 'criminal_data', text('Criminal convictions and offences (Art. 10)'), (values, context) =>
    elementsWithOrNone('criminal', values, context),
  ),
  several('d', 'recipients_internal', text('Internal recipients'), (values, context) =>
    disclosuresTo('internal', values, context),
  ),
  several('d', 'recipients_external', text('External recipients'), (values, context) =>
    disclosuresTo('external', values, context),
  ),
  several('d', 'processors', text('Processors'), (values, context) => disclosuresTo('processor', values, context)),
  several('d', 'sub_processors', text('Sub-processors'), subProcessorsOf),
  several(
    'd',
    'recipients_third_countries',
    text('Recipients in third countries or international organisations'),
    recipientsInThirdCountries,
  ),
  transfers('transfers_declared', fields.transfers.label, transfersDeclared),
  transfers('transfer_countries', text('Third countries'), transferCountries),
  several(
    'e',
    'transfers_through_recipients',
    text('Third countries reached through recipients'),
    transfersThroughRecipients,
  ),
  transfers('transfer_tools', text('Transfer tools'), transferTools),
  transfers('art49_safeguards', text('Derogations and documented safeguards (Art. 49)'), article49Safeguards),
  several('f', 'time_limits_by_data_category', text('Time limits for erasure, by data category'), timeLimitsOf),
  several('f', 'time_limit_criteria', text('Criteria and exceptions for the time limits'), criteriaOf),
  several('g', 'security_measures', fields.security.label, (values, context) =>
    formatSecurity(context.effectiveOf(values).securityMeasures, values.security?.whyNotPossible, context),
  ),
];
