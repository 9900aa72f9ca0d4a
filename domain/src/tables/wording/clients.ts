import type { ExportContext } from '#tables/columns/context.ts';
import { formatContact, formatOfficer } from '#tables/wording/contacts.ts';
import { noneOrAnswer, withDetails } from '#tables/wording/phrases.ts';
import { entryIn } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';

const group = text('a group of controllers, not named');
const unnamed = text('Controller not recorded');

/** The values of a client; empty where the engagement names none. */
export const clientOf = (id: string | undefined, { state }: ExportContext): EntryValues<'client'> =>
  (id ? entryIn(state, 'client', id)?.values : undefined) ?? {};

/** A controller we act for, by name, or as the group it stands for. */
export const clientName = (id: string | undefined, context: ExportContext): string =>
  id
    ? withDetails(context.nameOf(id), [clientOf(id, context).isGroup && context.translate(group)])
    : context.translate(unnamed);

/** What is said of a client in one respect, after its name; nothing when nothing is said. */
export const forClient = (id: string | undefined, value: string, context: ExportContext): string =>
  value && `${id ? context.nameOf(id) : context.translate(unnamed)}: ${value}`;

/** A client's address and how to reach it. */
export function clientContact(id: string | undefined, context: ExportContext): string {
  const { contact, address, country } = clientOf(id, context);
  return formatContact({ ...contact, address, country }, context);
}

/** A client's representative in the Union (Art. 27). */
export function clientRepresentative(id: string | undefined, context: ExportContext): string {
  const { designated, ...contact } = clientOf(id, context).representative ?? {};
  return formatContact(contact, context) || noneOrAnswer(designated, context);
}

/** A client's data protection officer. */
export const clientOfficer = (id: string | undefined, context: ExportContext): string =>
  formatOfficer(clientOf(id, context).dpo, context);
