import { processingAgreement } from '#derived/agreements.ts';
import { type Column, columnsOf, entryRows, type EntryTable } from '#tables/columns/columns.ts';
import { computed } from '#tables/columns/reads.ts';
import { fieldColumn } from '#tables/statutory/field-column.ts';
import { identityColumns } from '#tables/statutory/identity.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { formatContact, formatRegistration } from '#tables/wording/contacts.ts';
import {
  categoriesOf,
  formatCertification,
  formatEngagement,
  firstDay,
  lastCheck,
  lastDay,
  legalNameOf,
  locationsOf,
  formatUse,
} from '#tables/wording/processors.ts';
import { joinParts, joinSentences, labelled, oneLine, withDetails } from '#tables/wording/phrases.ts';
import { formatProcessingAgreement, formatCountries } from '#tables/wording/recipients.ts';
import { formatAssessment } from '#tables/wording/records.ts';
import { safeguardsOf, toolDetail, formatTool, formatToolStates } from '#tables/wording/safeguards.ts';
import { countriesOfRecipient } from '#derived/derived.ts';
import { entryIn, type Entry } from '#entries/register.ts';
import { registerOf } from '#registers/registers.ts';
import { text } from '#language/text.ts';

const { fields } = registerOf.recipient;
const safeguard = fields.safeguards.fields;
const edpb = 'EDPB Opinion 22/2024';

type Row = Entry<'recipient'>;

const { single, several } = columnsOf<'recipient'>();
const common = identityColumns<'recipient'>();

const agreementOf = ({ id }: Row, context: ExportContext) =>
  processingAgreement(context.agreementsOf(id), context.evaluatedOn)?.values;

const assessmentsOf = ({ id, values }: Row, context: ExportContext): string[] => [
  ...new Set(safeguardsOf(id, values, context).flatMap((one) => one.assessment ?? [])),
];

/** Whether a recipient processes data for us, or may: by its role, by who engages it, or because a record says so. */
const mayProcess = ({ id, values }: Row, context: ExportContext): boolean =>
  values.role === 'processor' ||
  values.role === 'unclear' ||
  values.engagedBy !== undefined ||
  context.usesOf(id).some((use) => use.asProcessor);

const identity: readonly Column<'recipient'>[] = [
  common.register,
  common.asOf,
  common.ref,
  common.status,
  common.version,
  single('legal_name', fields.legalName.label, [edpb, '28'], legalNameOf),
  several('trade_names', fields.tradeNames.label, [], ({ values: { name, legalName, tradeNames = [] } }) => [
    ...new Set([...(name && legalName && name !== legalName ? [name] : []), ...tradeNames]),
  ]),
  single('registration', fields.registration.label, [], ({ values }) => formatRegistration(values.registration)),
  single('address', fields.address.label, [edpb], ({ values }) => values.address && oneLine(values.address)),
  several('contact', fields.contact.label, [edpb], ({ values }, context) => [
    formatContact(values.contact ?? {}, context),
    labelled(context.translate(fields.privacyContact.label), formatContact(values.privacyContact ?? {}, context)),
    values.website ?? '',
  ]),
  single('country', fields.country.label, [edpb], ({ values: { country } }, context) =>
    formatCountries(country ? [country] : [], context),
  ),
  several('storage_locations', fields.storageCountries.label, ['44'], ({ values }, context) =>
    locationsOf(values.storageCountries, values, context),
  ),
  several('access_locations', fields.accessCountries.label, ['44', 'EDPB Guidelines 05/2021'], ({ values }, context) =>
    locationsOf(values.accessCountries, values, context),
  ),
  several('group_parent', fields.groupParentCountry.label, ['44', 'EDPB Guidelines 05/2021'], ({ values }, context) => [
    formatCountries(values.groupParentCountry ? [values.groupParentCountry] : [], context),
    labelled(context.translate(fields.parentAccess.label), context.format(fields.parentAccess, values.parentAccess)),
  ]),
];

const chain: readonly Column<'recipient'>[] = [
  several('role', fields.role.label, ['4(8)', '28(10)'], ({ values }, context) => [
    context.format(fields.role, values.role),
    labelled(context.translate(fields.ownPurposes.label), context.format(fields.ownPurposes, values.ownPurposes)),
  ]),
  single('tier', text('Tier in the chain'), ['28(4)', edpb], ({ id }, { tierOf }) => tierOf(id), 'number', computed),
  several('engaged_by', fields.engagedBy.label, ['28(2)', '28(4)'], ({ values }, context) =>
    (values.engagedBy ?? []).map((row) => formatEngagement(row, context)),
  ),
  fieldColumn('recipient', 'service', { key: 'service', cites: ['28(3)'] }),
  several('own_sub_processors', fields.subProcessorsNamed.label, ['28(2)', edpb], ({ values }, context) => [
    context.format(fields.subProcessorsNamed, values.subProcessorsNamed),
    withDetails(labelled(context.translate(fields.ownListUrl.label), values.ownListUrl), [
      labelled(context.translate(fields.ownListCheckedOn.label), values.ownListCheckedOn),
    ]),
  ]),
  several('data_categories', text('Data categories'), ['28(3)'], ({ id }, context) =>
    categoriesOf(context.usesOf(id), 'data', 'allData', context),
  ),
  several('subject_categories', text('Categories of data subjects'), ['28(3)'], ({ id }, context) =>
    categoriesOf(context.usesOf(id), 'dataSubjects', 'allSubjects', context),
  ),
  several('activities', text('Activities and processor records'), [edpb], ({ id }, context) =>
    context.usesOf(id).map((use) => formatUse(use, context)),
  ),
];

const assurance: readonly Column<'recipient'>[] = [
  single('agreement_status', text('Data processing agreement'), ['28(3)'], ({ id }, context) =>
    formatProcessingAgreement(id, context),
  ),
  several('agreement_said', fields.agreementMade.label, ['28(3)', '28(9)'], ({ values }, context) => [
    context.format(fields.agreementMade, values.agreementMade),
    labelled(context.translate(fields.responsibility.label), values.responsibility),
    labelled(context.translate(fields.termsApply.label), values.termsApply),
  ]),
  single(
    'agreement_signed',
    text('Agreement signed on'),
    ['28(9)'],
    (row, context) => agreementOf(row, context)?.signedOn,
    'date',
  ),
  single(
    'agreement_valid_to',
    text('Agreement valid to'),
    ['28(3)'],
    (row, context) => agreementOf(row, context)?.validTo,
    'date',
  ),
  several('transfer_tool', safeguard.tool.label, ['44', '46'], ({ id, values }, context) =>
    safeguardsOf(id, values, context).map((one) => formatTool(one, context)),
  ),
  several('tool_detail', text('Details of the transfer tool'), ['46'], ({ id, values }, context) =>
    safeguardsOf(id, values, context).map((one) => toolDetail(one, context)),
  ),
  several('tool_state_as_of', text('Standing of the tool on the date'), ['45', '46'], ({ id, values }, context) =>
    safeguardsOf(id, values, context).map((one) =>
      formatToolStates(one, countriesOfRecipient(id, context.state), context),
    ),
  ),
  several('tia', safeguard.assessment.label, ['46'], (row, context) =>
    assessmentsOf(row, context).map((id) => joinParts([id, formatAssessment(id, context)], ' ')),
  ),
  several('tia_date', text('Date of the transfer impact assessment'), ['46'], (row, context) =>
    assessmentsOf(row, context).map((id) => labelled(id, entryIn(context.state, 'assessment', id)?.values.date)),
  ),
  several('certifications', fields.certifications.label, ['28(5)', '42'], ({ values }, context) =>
    (values.certifications ?? []).map((row) => formatCertification(row, context)),
  ),
];

const followUp: readonly Column<'recipient'>[] = [
  single(
    'last_supervision',
    text('Last supervision'),
    ['28(1)', '28(3)(h)'],
    ({ values }) => lastCheck(values)?.date,
    'date',
  ),
  single('supervision_result', text('Result of the last supervision'), ['28(1)'], ({ values }, context) => {
    const { result, method, findings } = lastCheck(values) ?? {};
    return joinSentences([context.format(fields.supervision.fields.result, result), method, findings]);
  }),
  single('next_supervision', text('Next supervision'), ['28(1)'], ({ values }) => lastCheck(values)?.next, 'date'),
  several('risk', fields.risk.label, ['28(1)', '32'], ({ values }, context) => [
    joinParts([context.format(fields.risk.fields.level, values.risk?.level), values.risk?.answers], ': '),
  ]),
  fieldColumn('recipient', 'criticality', { key: 'criticality' }),
  fieldColumn('recipient', 'exitPlan', { key: 'exit_plan' }),
  several('published', fields.publicListing.fields.shown.label, [], ({ values: { publicListing = {} } }, context) => [
    context.format(fields.publicListing.fields.shown, publicListing.shown),
    joinParts([publicListing.name, publicListing.purpose], ' – '),
  ]),
  single('since', text('Engaged since'), ['28(2)'], ({ values }) => firstDay(values), 'date'),
  single('until', text('Engaged until'), ['28(2)'], ({ values }) => lastDay(values), 'date'),
  common.openFindings,
  common.toVerify,
  common.hash,
];

/** The processors and all sub-processors below them, one row each: identity, chain, agreement, transfer and follow-up (EDPB Opinion 22/2024). */
export const subprocessors: EntryTable<'recipient'> = {
  name: 'subprocessors',
  label: text('Processors and sub-processors'),
  about: text(
    'Every processor and sub-processor: who it is, who engages it, for what, under which agreement and transfer tool.',
  ),
  kind: 'recipient',
  group: 'statutory',
  prepare: (context) => context.prepareUses(),
  rowsOf: entryRows(mayProcess),
  columns: [...identity, ...chain, ...assurance, ...followUp],
};
