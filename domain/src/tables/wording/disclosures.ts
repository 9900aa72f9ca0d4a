import { chainBelow, type ChainLink, linksBelow } from '#derived/chains.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { someNames } from '#tables/columns/some-names.ts';
import { inherited, joinParts, labelled, noneOrAnswer, formatTerm, withDetails } from '#tables/wording/phrases.ts';
import {
  agreementNote,
  categoryNote,
  formatCountries,
  locationGap,
  recipientOf,
  thirdCountriesOf,
} from '#tables/wording/recipients.ts';
import { countriesOfRecipient } from '#derived/derived.ts';
import type { Effective } from '#derived/inheritance.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { fill, text } from '#language/text.ts';

type Activity = EntryValues<'activity'>;
type Disclosure = Effective['disclosures'][number];
type Role = NonNullable<EntryValues<'recipient'>['role']>;

const row = registerOf.activity.fields.disclosures.fields;

const words = {
  unnamed: text('Recipient not recorded'),
  noRole: text('role not recorded'),
  roleUnclear: text('role unclear'),
  tier: text('tier'),
  engagedBy: text('engaged by'),
  allInEea: text('None: every recorded location is in the EEA'),
  accessOpen: text(
    'None among the recorded locations, but from where data are accessed is not recorded for: {recipients}',
  ),
};

type Row = Disclosure['value'] & Partial<NonNullable<Activity['disclosures']>[number]>;

/** The part a recipient plays here: what the disclosure says of it, or its usual role. */
const roleHere = ({ role, recipient }: Row, context: ExportContext): Role | undefined =>
  role ?? (recipient ? recipientOf(recipient, context).role : undefined);

/** A role in words; an unsettled one says that it is the role that is unclear. */
function formatRole(role: Role | undefined, context: ExportContext): string {
  if (role === undefined) return context.translate(words.noRole);
  return role === 'unclear' ? context.translate(words.roleUnclear) : context.format(row.role, role);
}

/** When a recipient gets data; "other" says nothing where the words themselves are there. */
function formatCondition({ condition, conditionText }: Row, context: ExportContext): string {
  const isSaid = condition !== 'always' && !(condition === 'other' && conditionText);
  return joinParts([isSaid && context.format(row.condition, condition), conditionText], ': ');
}

function formatDisclosure({ value, from }: Disclosure, context: ExportContext): string {
  const said: Row = value;
  const role = roleHere(said, context);
  return withDetails(said.recipient ? context.nameOf(said.recipient) : context.translate(words.unnamed), [
    formatRole(role, context),
    said.recipient && categoryNote(said.recipient, context),
    said.purpose,
    labelled(context.translate(row.data.label), context.format(row.data, said.data)),
    labelled(context.translate(row.dataSubjects.label), context.format(row.dataSubjects, said.dataSubjects)),
    formatCondition(said, context),
    formatTerm(row.legalBasis.of, said.legalBasis, context),
    role === 'processor' && said.recipient && context.memoizeById(agreementNote, said.recipient),
    inherited(context, from),
  ]);
}

/** Which of the three columns of recipients a role belongs to; a role that is not recorded is external, never a processor. */
const columnOf = (role: Role | undefined): 'internal' | 'external' | 'processor' =>
  role === 'internal' || role === 'processor' ? role : 'external';

const disclosuresByColumn = (values: Activity, context: ExportContext): Map<string, Disclosure[]> =>
  Map.groupBy(context.effectiveOf(values).disclosures, ({ value }) => columnOf(roleHere(value, context)));

/** The recipients of one sort, inherited ones marked; an answer that says none, unknown or not stated stands first (Art. 30(1)(d)). */
export function disclosuresTo(sort: ReturnType<typeof columnOf>, values: Activity, context: ExportContext): string[] {
  const answered = values.disclosuresMade?.answer === 'yes' ? '' : noneOrAnswer(values.disclosuresMade, context);
  const here = context.memoizeLastRow(disclosuresByColumn, values).get(sort) ?? [];
  return [answered, ...here.map((stated) => formatDisclosure(stated, context))];
}

const isRef = (id: string | undefined): id is string => id !== undefined;

/** Those an activity gives its data to: recipients, and holders of its data. */
const receiversOf = (values: Activity, context: ExportContext): string[] => [
  ...context.effectiveOf(values).disclosures.flatMap(({ value }) => value.recipient ?? []),
  ...(values.data ?? []).map(({ holder }) => holder).filter(isRef),
];

const importersOf = (values: Activity, context: ExportContext): string[] => [
  ...(values.transfers ?? []).map(({ importer }) => importer).filter(isRef),
  ...context.effectiveOf(values).transfers.flatMap(({ value }) => value.importer ?? []),
];

/** All parties an activity names: recipients, importers, and holders of its data. */
const partiesOf = (values: Activity, context: ExportContext): string[] => [
  ...new Set([...receiversOf(values, context), ...importersOf(values, context)]),
];

/** The sub-processors below all parties an activity names. Who is an importer or a recipient too is still the sub-processor of whoever engages it. */
function linksOf(values: Activity, context: ExportContext): ChainLink[] {
  const receivers = [...new Set(receiversOf(values, context))];
  const below = new Set(chainBelow(context.engaged, receivers).map(({ id }) => id));
  const others = importersOf(values, context).filter((id) => !below.has(id));
  return linksBelow(context.engaged, [...new Set([...receivers, ...others])]);
}

const serviceAndSeat = (id: string, context: ExportContext): string => {
  const { service, country } = recipientOf(id, context);
  return joinParts([service, formatCountries(country ? [country] : [], context)]);
};

/** The processors further down a chain, with their tier and who engages them (Art. 28(4)). */
export const formatLinks = (links: readonly ChainLink[], context: ExportContext): string[] =>
  links.map(({ id, engager, tier }) =>
    withDetails(context.nameOf(id), [
      `${context.translate(words.tier)} ${tier}, ${context.translate(words.engagedBy)} ${context.nameOf(engager)}`,
      context.memoizeById(serviceAndSeat, id),
    ]),
  );

/** The sub-processors below all parties an activity names. */
export const subProcessorsOf = (values: Activity, context: ExportContext): string[] =>
  formatLinks(context.memoizeLastRow(linksOf, values), context);

/** Why a recipient is one in a third country or an international organisation, or why that cannot be said. */
function formatOutsideUnion(id: string, context: ExportContext): string {
  const { role } = recipientOf(id, context);
  const organisation = role === 'international-organisation' && context.format(registerOf.recipient.fields.role, role);
  const why = joinParts([thirdCountriesOf(id, context), organisation, locationGap(id, context)]);
  return why && `${context.nameOf(id)}: ${why}`;
}

/** Whether a processor, or who may be one, could be reading data from anywhere: nobody has recorded from where. */
function isAccessOpen(id: string, context: ExportContext): boolean {
  const { role, accessCountries } = recipientOf(id, context);
  return !accessCountries && (role === undefined || role === 'processor' || role === 'unclear');
}

/**
 * Those who get the data in a third country because a recipient is there or engages somebody there, each by name and way: what is
 * transferred whether or not a transfer is declared (Art. 30(1)(e), 44).
 */
export function transfersThroughRecipients(values: Activity, context: ExportContext): string[] {
  const links = new Map(context.memoizeLastRow(linksOf, values).map((link) => [link.id, link]));
  return [...new Set([...receiversOf(values, context), ...links.keys()])].flatMap((id) => {
    const countries = context.memoizeById(thirdCountriesOf, id);
    if (!countries) return [];
    const engager = links.get(id)?.engager;
    const way = engager !== undefined && `${context.translate(words.engagedBy)} ${context.nameOf(engager)}`;
    return withDetails(context.nameOf(id), [countries, way]);
  });
}

/** The recipients in third countries and the international organisations among all recipients, their sub-processors included (Art. 30(1)(d)). */
export function recipientsInThirdCountries(values: Activity, context: ExportContext): string[] {
  const all = [
    ...context.memoizeLastRow(partiesOf, values),
    ...context.memoizeLastRow(linksOf, values).map(({ id }) => id),
  ];
  const found = all.map((id) => context.memoizeById(formatOutsideUnion, id)).filter((said) => said !== '');
  const isSomewhere = (id: string): boolean => countriesOfRecipient(id, context.state).length > 0;
  if (found.length > 0 || !all.some(isSomewhere)) return found;
  const open = all.filter((id) => isAccessOpen(id, context));
  if (open.length === 0) return [context.translate(words.allInEea)];
  const recipients = someNames(open, context.nameOf).join(', ');
  return [context.translate(fill(words.accessOpen, { recipients }))];
}
