import { endOfDay } from '#model/dates.ts';
import { choices, date, flag, line } from '#model/field.ts';
import type { Issue } from '#entries/issues.ts';
import { contactFields } from '#registers/shared-fields/contact.ts';
import { type Role, roleLabels, roles } from '#access/roles.ts';
import { text } from '#language/text.ts';
import type { Vocabulary } from '#vocabulary/vocabulary.ts';

/** The roles as a vocabulary, for controls that choose among codes. */
export const roleVocabulary: Vocabulary<Role> = { terms: roles.map((code) => ({ code, label: roleLabels[code] })) };

/** What is kept of an account, each field worded once. Passwords are not here: they are never shown and never journalled. */
export const accountFields = {
  name: line({
    label: text('User name'),
    max: 64,
  }),
  displayName: line({ label: text('Full name'), max: 200 }),
  email: {
    ...contactFields.email,
    max: 254,
  },
  roles: choices(roleVocabulary, { label: text('Roles') }),
  disabled: flag({ label: text('Disabled') }),
  expiresOn: date({
    label: text('Last day of access'),
  }),
};

/** The help of the fields of an account. */
export const accountHelp = {
  name: text(
    'Stands in the history beside every change, and cannot be changed or given to somebody else. Small letters, digits, “.”, “-” and “_”.',
  ),
  email: text('An owner may edit the entries whose owner has this e-mail address.'),
  expiresOn: text('An auditor’s access must end on a day.'),
};

/** An account as the journal keeps it; its user name is the line's id. */
export interface AccountValues {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabled?: boolean | undefined;
  /** The last calendar date, in UTC, on which the account works. */
  readonly expiresOn?: string | undefined;
}

/** What the fold of the journal knows of an account. */
export interface AccountEntry extends AccountValues {
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** Why an account cannot stand like this: an auditor's access must end. */
export const accountIssues = ({ roles: held, expiresOn }: AccountValues): Issue[] =>
  held.includes('auditor') && !expiresOn ? [{ path: ['expiresOn'], code: 'auditor-must-expire' }] : [];

/** Whether an account can be used to sign in at a UTC time. */
export const accountWorks = ({ disabled, expiresOn }: AccountValues, at: string): boolean =>
  !disabled && (!expiresOn || at <= endOfDay(expiresOn));

/** Whether an account administers without a date on which that ends: one such account must always be left. */
export const administersForGood = ({ roles: held, disabled, expiresOn }: AccountValues): boolean =>
  held.includes('admin') && !disabled && !expiresOn;
