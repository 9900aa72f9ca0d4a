import type { ExportContext } from '#tables/columns/context.ts';
import { formatContact, formatOfficer, formatRegistration } from '#tables/wording/contacts.ts';
import { joinParts, labelled, noneOrAnswer, withDetails } from '#tables/wording/phrases.ts';
import { entryIn } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';

const words = {
  workingName: text('working name: the legal name is not recorded'),
  notApplicable: text('Not applicable: established in the EEA'),
};

type Organisation = EntryValues<'organisation'>;

/** The values of an organisation; empty where the record names none. */
const organisationOf = (id: string | undefined, { state }: ExportContext): Organisation =>
  (id ? entryIn(state, 'organisation', id)?.values : undefined) ?? {};

/** An organisation's name as the law asks for it, or the working name and that it is one. */
export function organisationName(id: string | undefined, context: ExportContext): string {
  if (!id) return '';
  const { name, workingName, registration } = organisationOf(id, context);
  const unnamed = !name && workingName && context.translate(words.workingName);
  return withDetails(context.nameOf(id), [unnamed, formatRegistration(registration)]);
}

/** An organisation's address and how to reach it. */
export function organisationContact(id: string | undefined, context: ExportContext): string {
  const { address, country, email, phone, website } = organisationOf(id, context);
  return joinParts([formatContact({ address, country, email, phone }, context), website]);
}

/** The representative in the Union, or why there is none (Art. 27). */
export function representativeOf(id: string | undefined, context: ExportContext): string {
  const { representative, establishedInEea } = organisationOf(id, context);
  if (!representative) return establishedInEea?.answer === 'yes' ? context.translate(words.notApplicable) : '';
  const { designated, mandatedOn, notRequiredBecause: why, ...contact } = representative;
  const { mandatedOn: mandate } = registerOf.organisation.fields.representative.fields;
  return joinParts([
    formatContact(contact, context) || joinParts([noneOrAnswer(designated, context), why], ': '),
    labelled(context.translate(mandate.label), mandatedOn),
  ]);
}

/** The organisation's data protection officer, or why there is none. */
export const officerOf = (id: string | undefined, context: ExportContext): string =>
  formatOfficer(organisationOf(id, context).dpo, context);
