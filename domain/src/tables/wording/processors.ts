import type { ExportContext } from '#tables/columns/context.ts';
import type { ActivityUse } from '#tables/columns/uses.ts';
import { joinParts, labelled, withDetails } from '#tables/wording/phrases.ts';
import { categoryNote } from '#tables/wording/recipients.ts';
import type { Entry } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';
import { countryName } from '#language/countries.ts';

type Recipient = EntryValues<'recipient'>;
type Engagement = NonNullable<Recipient['engagedBy']>[number];
type Certification = NonNullable<Recipient['certifications']>[number];
type Check = NonNullable<Recipient['supervision']>[number];

const { fields } = registerOf.recipient;

const words = {
  noLegalName: text('legal name not recorded'),
  notNarrowed: text('possibly: the record does not say which'),
  through: text('through'),
  expired: text('expired'),
};

/** A party's legal name, or the name it is known by and that the legal one is missing. */
export const legalNameOf = ({ id, values }: Entry<'recipient'>, context: ExportContext): string =>
  withDetails(values.legalName ?? context.nameOf(id), [
    categoryNote(id, context),
    !values.legalName && !values.isCategory && context.translate(words.noLegalName),
  ]);

/** Countries by name, and that the source does not state them where it does not. */
export function locationsOf(codes: readonly string[] | undefined, values: Recipient, context: ExportContext): string[] {
  const named = (codes ?? []).map((code) => countryName(code, context.language));
  return values.locationsNotStated ? [...named, context.translate(fields.locationsNotStated.label)] : named;
}

/** Who engages a party: another processor or ourselves, for what and from when to when. */
export function formatEngagement(row: Engagement, context: ExportContext): string {
  const { recipient, organisation, service, since, until } = row;
  const ours = context.translate(fields.engagedBy.fields.organisation.label);
  const engager = recipient ?? organisation;
  return withDetails(engager ? context.nameOf(engager) : ours, [
    service,
    labelled(context.translate(fields.engagedBy.fields.since.label), since),
    labelled(context.translate(fields.engagedBy.fields.until.label), until),
  ]);
}

/** A record a party takes part in, and the party it does so through further down a chain. */
export const formatUse = ({ of, through }: ActivityUse, context: ExportContext): string =>
  withDetails(joinParts([of, context.nameOf(of)], ' '), [
    through && `${context.translate(words.through)} ${context.nameOf(through)}`,
  ]);

/** What a party gets in all records together; marked where a record names no narrower part than everything in it. */
export function categoriesOf(
  uses: readonly ActivityUse[],
  said: 'data' | 'dataSubjects',
  all: 'allData' | 'allSubjects',
  context: ExportContext,
): string[] {
  const named = new Set(uses.flatMap((use) => use[said] ?? []));
  const possible = new Set(uses.flatMap((use) => (use[said] ? [] : use[all])).filter((id) => !named.has(id)));
  return [
    ...[...named].map(context.nameOf),
    ...[...possible].map((id) => withDetails(context.nameOf(id), [context.translate(words.notNarrowed)])),
  ];
}

/** A certification with its number and last day, and whether that has passed. */
export function formatCertification({ kind, number, validTo, file }: Certification, context: ExportContext): string {
  const { certifications } = fields;
  return withDetails(context.format(certifications.fields.kind, kind), [
    number,
    labelled(context.translate(certifications.fields.validTo.label), validTo),
    validTo && validTo < context.evaluatedOn && context.translate(words.expired),
    labelled(context.translate(certifications.fields.file.label), file),
  ]);
}

/** The newest check of a processor. */
export const lastCheck = ({ supervision = [] }: Recipient): Check | undefined =>
  supervision.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];

/** The first day on which the party was engaged. */
export const firstDay = ({ engagedBy = [] }: Recipient): string | undefined =>
  engagedBy.flatMap(({ since }) => since ?? []).toSorted()[0];

/** The last day of the last engagement; none while one has no end. */
export const lastDay = ({ engagedBy = [] }: Recipient): string | undefined =>
  engagedBy.every(({ until }) => until !== undefined)
    ? engagedBy
        .flatMap(({ until }) => until ?? [])
        .toSorted()
        .at(-1)
    : undefined;
