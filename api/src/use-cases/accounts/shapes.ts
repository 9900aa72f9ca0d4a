import { accountFields, actions, isDate, roles } from 'domain/core';
import { z } from 'zod';
import { longestDays } from '#use-cases/accounts/tokens.ts';

const says = (code: string) => ({ params: { code } });
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => value.isWellFormed() && !/[\0\r\n\u2028\u2029]/.test(value), says('one-line'));

// Names the journal gives to what is nobody's account.
const reserved = new Set(['cli', 'server', 'set-up', 'token', 'self']);

/** A user name: what a person types, and what stands in the history for ever. */
export const userName = z
  .string()
  .max(accountFields.name.max)
  .refine((name) => /^[a-z][a-z0-9._-]*$/.test(name) && !reserved.has(name), says('not-a-user-name'));

const email = line(accountFields.email.max).refine((value) => /^[^\s@<>]+@[^\s@<>]+$/.test(value), says('not-email'));
const date = z.string().refine(isDate, says('not-a-date')).meta({ format: 'date' });
const heldRoles = z
  .array(z.enum(roles))
  .min(1)
  .refine((held) => new Set(held).size === held.length, says('repeated'));
/** As it was typed: what is wrong with it is the password policy's to say. */
export const password = z.string().max(4000);
/** A secret out of a link. */
export const linkToken = z.string().max(200);
const time = z.iso.datetime();

/** Who somebody is, whatever they may do. */
export const whoSomebodyIs = { displayName: line(accountFields.displayName.max), email };

const accountShape = { ...whoSomebodyIs, roles: heldRoles, expiresOn: date.optional() };

/** What an administrator sends to make an account. */
export const newAccount = z.strictObject({ name: userName, ...accountShape }).meta({ id: 'NewAccount' });

/** What an administrator sends to change one: all of it, not only what is new. */
export const changedAccount = z
  .strictObject({ ...accountShape, disabled: z.boolean().optional(), reason: line(2000).optional() })
  .meta({ id: 'ChangedAccount' });

/** An account as it is answered. */
export const account = z
  .object({
    name: userName,
    ...accountShape,
    disabled: z.boolean(),
    version: z.int(),
    createdAt: time,
    changedAt: time,
    changedBy: z.string(),
  })
  .meta({ id: 'Account' });

/** The link an administrator hands on. */
export const oneTimeLink = { link: z.string(), linkExpiresAt: time };

/** Who is signed in, and what they may do. */
export const me = z
  .object({
    name: z.string(),
    displayName: z.string(),
    email: z.string().optional(),
    roles: z.array(z.enum(roles)),
    expiresOn: date.optional(),
    may: z.array(z.enum(actions)).describe('What the account may do somewhere, if only on what it owns'),
    everywhere: z.array(z.enum(actions)).describe('What it may do everywhere'),
    session: z.object({ id: z.string(), expiresAt: time }).optional(),
  })
  .meta({ id: 'Me' });

/** An open session, without the secret that opens it. */
export const session = z
  .object({
    id: z.string(),
    current: z.boolean(),
    device: z.string(),
    createdAt: time,
    lastSeenAt: time,
    expiresAt: time,
  })
  .meta({ id: 'Session' });

/** What an administrator sends to make an API token. */
export const newToken = z
  .strictObject({ name: line(200), role: z.enum(roles), days: z.int().min(1).max(longestDays) })
  .meta({ id: 'NewToken' });

/** An API token, without its secret. */
export const token = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    createdBy: z.string(),
    createdAt: time,
    expiresAt: time,
    lastUsedAt: time.optional(),
    revokedAt: time.optional(),
  })
  .meta({ id: 'Token' });

/** Several of something. */
export const itemsOf = <T extends z.ZodType>(shape: T) => z.object({ items: z.array(shape) });
