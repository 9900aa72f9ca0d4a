import { type Column, columnsOf, entryRows, type EntryTable } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { computed, ofOthers, type Reads } from '#tables/columns/reads.ts';
import { fieldColumn } from '#tables/statutory/field-column.ts';
import { identityColumns, formatPerson } from '#tables/statutory/identity.ts';
import { formatCompleteness } from '#tables/wording/completeness.ts';
import {
  clientContact,
  clientName,
  clientOf,
  clientOfficer,
  clientRepresentative,
  forClient,
} from '#tables/wording/clients.ts';
import { formatExemption } from '#tables/wording/exemption.ts';
import { formatLinks } from '#tables/wording/disclosures.ts';
import { officerOf, organisationContact, organisationName, representativeOf } from '#tables/wording/organisations.ts';
import { joinParts, labelled, withDetails } from '#tables/wording/phrases.ts';
import { recipientOf, formatValidity } from '#tables/wording/recipients.ts';
import { formatSecurity, formatSystem } from '#tables/wording/records.ts';
import {
  article49Safeguards,
  transferCountries,
  transfersDeclared,
  type TransferStatements,
  transfersOfProcessor,
  transferTools,
} from '#tables/wording/transfers.ts';
import { processingAgreement } from '#derived/agreements.ts';
import { chainBelow } from '#derived/chains.ts';
import { resolveSecurity } from '#derived/inheritance.ts';
import { entryIn, type Entry } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { type Text, text } from '#language/text.ts';

const { fields } = registerOf['processor-record'];
const engaged = fields.engagements.fields;
const organisation = registerOf.organisation.fields;
const agreement = registerOf.agreement.fields;

type Values = EntryValues<'processor-record'>;
type Engagement = NonNullable<Values['engagements']>[number];
type TextsOf = (values: Values, context: ExportContext) => readonly string[];

const { single, ...make } = columnsOf<'processor-record'>();
const identity = identityColumns<'processor-record'>();
const several = (
  ...[key, header, cites, get, reads]: [string, Text, readonly string[], TextsOf, Reads?]
): Column<'processor-record'> => make.several(key, header, cites, ({ values }, context) => get(values, context), reads);

const transfers = (
  ...[key, header, cites, get]: [
    string,
    Text,
    readonly string[],
    (said: TransferStatements, context: ExportContext) => readonly string[],
  ]
): Column<'processor-record'> =>
  make.several(key, header, cites, (entry, context) => get(transfersOfProcessor(entry), context));

/** What is said of each controller in one respect, after its name. */
const ofClients =
  (said: (engagement: Engagement, context: ExportContext) => string): TextsOf =>
  ({ engagements = [] }, context) => [
    ...new Set(engagements.map((one) => forClient(one.client, said(one, context), context))),
  ];

const processorOf: TextsOf = ({ organisation: id, role }, context) => [
  withDetails(organisationName(id, context), [role !== 'processor' && context.format(fields.role, role)]),
  organisationContact(id, context),
  labelled(context.translate(organisation.representative.label), representativeOf(id, context)),
  labelled(context.translate(organisation.dpo.label), officerOf(id, context)),
];

const agreementWith = (client: string, { agreementsOf, evaluatedOn }: ExportContext): Entry<'agreement'> | undefined =>
  processingAgreement(agreementsOf(client), evaluatedOn);

/** The agreement an engagement names, or the client's data processing agreement where it names none. */
function agreementOf({ client, agreement: named }: Engagement, context: ExportContext): Entry<'agreement'> | undefined {
  const found = named ? entryIn(context.state, 'agreement', named) : undefined;
  return found ?? (client ? context.memoizeById(agreementWith, client) : undefined);
}

function formatAgreement(engagement: Engagement, context: ExportContext): string {
  const found = agreementOf(engagement, context);
  if (!found) return '';
  const { type, signedOn, validTo } = found.values;
  return withDetails(context.nameOf(found.id), [
    context.format(agreement.type, type),
    labelled(context.translate(agreement.status.label), formatValidity(found, context)),
    labelled(context.translate(agreement.signedOn.label), signedOn),
    labelled(context.translate(agreement.validTo.label), validTo),
  ]);
}

/** The days of notice promised before a new sub-processor: by the agreement, or else by the client's entry (Art. 28(2)). */
const noticeDays = (engagement: Engagement, context: ExportContext): string => {
  const days = agreementOf(engagement, context)?.values.noticeDays ?? clientOf(engagement.client, context).noticeDays;
  return days === undefined ? '' : String(days);
};

/** What follows an objection to a new sub-processor, by the agreement (Art. 28(2)). */
const objection = (engagement: Engagement, context: ExportContext): string =>
  agreementOf(engagement, context)?.values.objectionConsequence ?? '';

const subProcessors: TextsOf = ({ subProcessors: used = [] }, context) => [
  ...used.map((id) => withDetails(context.nameOf(id), [recipientOf(id, context).service])),
  ...formatLinks(chainBelow(context.engaged, used), context),
];

/** The record of Art. 30(2): one row for each processor record, its controllers by name in every cell. */
export const processorRecords: EntryTable<'processor-record'> = {
  name: 'processor-records',
  label: registerOf['processor-record'].plural,
  about: text('The record of a processor, Article 30(2): one row for each processor record.'),
  kind: 'processor-record',
  group: 'statutory',
  rowsOf: entryRows<'processor-record'>(),
  columns: [
    identity.register,
    identity.asOf,
    identity.ref,
    fieldColumn('processor-record', 'name', { key: 'name', header: registerOf['processor-record'].label }),
    identity.status,
    identity.version,
    several('processor', fields.organisation.label, ['30(2)(a)'], processorOf),
    several('controller', engaged.client.label, ['30(2)(a)'], ({ engagements = [] }, context) => [
      ...new Set(engagements.map(({ client }) => clientName(client, context))),
    ]),
    several(
      'controller_contact',
      text('Contact details of the controller'),
      ['30(2)(a)'],
      ofClients(({ client }, context) => clientContact(client, context)),
      ofOthers,
    ),
    several(
      'controller_representative',
      text('Representative of the controller'),
      ['30(2)(a)'],
      ofClients(({ client }, context) => clientRepresentative(client, context)),
      ofOthers,
    ),
    several(
      'controller_dpo',
      text('Data protection officer of the controller'),
      ['30(2)(a)'],
      ofClients(({ client }, context) => clientOfficer(client, context)),
      ofOthers,
    ),
    several(
      'categories_of_processing',
      engaged.processing.label,
      ['30(2)(b)'],
      ofClients(({ processing = [] }) => joinParts(processing)),
    ),
    several(
      'purposes',
      engaged.purpose.label,
      ['28(3)'],
      ofClients(({ purpose = '' }) => purpose),
    ),
    several(
      'instructions',
      engaged.instructions.label,
      ['28(3)(a)'],
      ofClients(({ instructions = '' }) => instructions),
    ),
    transfers('transfers_declared', fields.transfers.label, ['30(2)(c)'], transfersDeclared),
    transfers('transfer_countries', text('Third countries'), ['30(2)(c)'], transferCountries),
    transfers('transfer_tools', text('Transfer tools'), ['30(2)(c)', '46'], transferTools),
    transfers(
      'art49_safeguards',
      text('Derogations and documented safeguards (Art. 49)'),
      ['30(2)(c)'],
      article49Safeguards,
    ),
    several('security_measures', fields.security.label, ['30(2)(d)'], (values, context) =>
      formatSecurity(resolveSecurity(values, context.state), values.security?.whyNotPossible, context),
    ),
    several('agreement', engaged.agreement.label, ['28(3)'], ofClients(formatAgreement)),
    several('notice_period', registerOf.client.fields.noticeDays.label, ['28(2)'], ofClients(noticeDays), ofOthers),
    several('objection', agreement.objectionConsequence.label, ['28(2)'], ofClients(objection), ofOthers),
    several('sub_processors', fields.subProcessors.label, ['28(2)', '28(4)'], subProcessors),
    several('exemption', fields.exemption.label, ['30(5)'], ({ exemption }, context) =>
      formatExemption(exemption, context),
    ),
    fieldColumn('processor-record', 'data', { key: 'data' }),
    fieldColumn('processor-record', 'dataSubjects', { key: 'data_subjects' }),
    several('end_of_engagement', fields.endAction.label, ['28(3)(g)'], ({ endAction, endDetail }, context) => [
      joinParts([context.format(fields.endAction, endAction), endDetail], ': '),
    ]),
    several(
      'authority_disclosure',
      fields.authorityDisclosure.label,
      ['28(3)(a)', '48'],
      ({ authorityDisclosure, authorityDisclosureText }, context) => [
        joinParts([context.format(fields.authorityDisclosure, authorityDisclosure), authorityDisclosureText], ': '),
      ],
    ),
    several('systems', fields.systems.label, [], ({ systems = [] }, context) =>
      systems.map((id) => context.memoizeById(formatSystem, id)),
    ),
    several('owner', fields.owners.label, ['5(2)', '24'], ({ owners = [] }, context) =>
      owners.map((id) => context.memoizeById(formatPerson, id)),
    ),
    fieldColumn('processor-record', 'description', { key: 'description' }),
    single(
      'completeness_30_2',
      text('Completeness under Article 30(2)'),
      ['30(2)'],
      formatCompleteness,
      'text',
      computed,
    ),
    identity.openFindings,
    identity.toVerify,
    identity.hash,
  ],
};
