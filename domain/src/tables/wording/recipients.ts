import { agreementValidity, agreementValidityLabels, processingAgreement } from '#derived/agreements.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { formatContact } from '#tables/wording/contacts.ts';
import { joinParts, labelled, noneOrAnswer, withDetails } from '#tables/wording/phrases.ts';
import { countriesOfRecipient } from '#derived/derived.ts';
import { entryIn, type Entry } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';
import { isEea } from '#vocabulary/eea.ts';
import { countryName } from '#language/countries.ts';

const fields = registerOf.recipient.fields;

const words = {
  category: text('a category, not a named party'),
  established: text('established in'),
  stored: text('data stored in'),
  accessed: text('data accessed from'),
  noLocation: text('location not recorded'),
  noAgreement: text('None recorded'),
  notEnough: text('a confidentiality agreement is not enough'),
};

/** The values of a recipient; empty where there is none. */
export const recipientOf = (id: string, { state }: ExportContext): EntryValues<'recipient'> =>
  entryIn(state, 'recipient', id)?.values ?? {};

/** The note that an entry names a category instead of a party. */
export const categoryNote = (id: string, context: ExportContext): string =>
  recipientOf(id, context).isCategory ? context.translate(words.category) : '';

/** Countries by name, in one line. */
export const formatCountries = (codes: readonly string[] = [], { language }: ExportContext): string =>
  codes.map((code) => countryName(code, language)).join(', ');

/** A recipient by the name it is known by, its legal name, and how to reach it. */
export function recipientWithContact(id: string, context: ExportContext): string {
  const { legalName, address, country, contact, privacyContact, website } = recipientOf(id, context);
  const name = context.nameOf(id);
  const offices = [privacyContact, contact].map((office) => office && formatContact(office, context));
  return withDetails(name, [
    legalName !== name && legalName,
    formatContact({ address, country }, context),
    ...offices,
    website,
  ]);
}

const outside = (codes: readonly string[], context: ExportContext): string =>
  formatCountries(
    codes.filter((code) => !isEea(code, context.evaluatedOn)),
    context,
  );

/** What makes a recipient one in a third country: seat, storage, access; an empty text when nothing does. */
export function thirdCountriesOf(id: string, context: ExportContext): string {
  const { country, storageCountries = [], accessCountries = [] } = recipientOf(id, context);
  const reasons = [
    [words.established, outside(country ? [country] : [], context)],
    [words.stored, outside(storageCountries, context)],
    [words.accessed, outside(accessCountries, context)],
  ] as const;
  return joinParts(reasons.map(([reason, names]) => names && `${context.translate(reason)} ${names}`));
}

/** Whether it is known where a recipient is; who is inside the organisation is where it is. */
const isLocated = (id: string, context: ExportContext): boolean =>
  countriesOfRecipient(id, context.state).length > 0 || recipientOf(id, context).role === 'internal';

/** Why it cannot be said where a recipient is; an empty text when it can. */
export function locationGap(id: string, context: ExportContext): string {
  if (isLocated(id, context)) return '';
  const { locationsNotStated } = recipientOf(id, context);
  return context.translate(locationsNotStated ? fields.locationsNotStated.label : words.noLocation);
}

/** Whether an agreement is in force on the day of the export. */
export const formatValidity = ({ values }: Entry<'agreement'>, context: ExportContext): string =>
  context.translate(agreementValidityLabels[agreementValidity(values, context.evaluatedOn)]);

/** Whether the data processing agreement with a party is in force, or what is known while there is none (Art. 28(3)). */
export function formatProcessingAgreement(party: string, context: ExportContext): string {
  const agreements = context.agreementsOf(party);
  const agreement = processingAgreement(agreements, context.evaluatedOn);
  if (agreement) return withDetails(formatValidity(agreement, context), [context.nameOf(agreement.id)]);
  const known = noneOrAnswer(recipientOf(party, context).agreementMade, context);
  const confidential = agreements.some(({ values }) => values.type === 'confidentiality');
  return withDetails(known || context.translate(words.noAgreement), [
    confidential && context.translate(words.notEnough),
  ]);
}

/** The agreement status with its label, for a cell that says more of the party. */
export const agreementNote = (party: string, context: ExportContext): string =>
  labelled(
    context.format(registerOf.agreement.fields.type, 'data-processing'),
    formatProcessingAgreement(party, context),
  );
