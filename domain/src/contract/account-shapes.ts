import { z } from 'zod';
import { accountFields } from '#access/accounts.ts';
import { roles } from '#access/roles.ts';
import { allowed, calendarDate, listOf, time } from '#contract/parameters.ts';

const says = (code: string) => ({ params: { code } });

/** One line of text, trimmed. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => value.isWellFormed() && !/[\0\r\n\u2028\u2029]/.test(value), says('one-line'));

// Names the journal gives to actors without an account.
const reserved = new Set(['cli', 'server', 'set-up', 'token', 'self']);

/** A user name: what a person types, and what stands in the history for ever. */
export const userName = z
  .string()
  .max(accountFields.name.max)
  .refine((name) => /^[a-z][a-z0-9._-]*$/.test(name) && !reserved.has(name), says('not-a-user-name'));

const email = line(accountFields.email.max).refine((value) => /^[^\s@<>]+@[^\s@<>]+$/.test(value), says('not-email'));
const heldRoles = z
  .array(z.enum(roles))
  .min(1)
  .refine((held) => new Set(held).size === held.length, says('repeated'));

/** A password as it was typed: what is wrong with it is the password policy's to say. */
export const password = z.string().max(4000);

/** A secret out of a link. */
export const linkToken = z.string().max(200);

/** The identity of an account, without its permissions. */
export const personalDetails = { displayName: line(accountFields.displayName.max), email };

/** What an administrator decides about an account. */
export const accountDetails = { ...personalDetails, roles: heldRoles, expiresOn: calendarDate.optional() };

/** Who is signed in, and what they may do. */
export const me = z
  .strictObject({
    name: z.string(),
    displayName: z.string(),
    email: z.string().optional(),
    roles: listOf(z.enum(roles)),
    expiresOn: calendarDate.optional().describe('The last day on which the account works'),
    may: allowed.describe('What the account may do somewhere, if only on what it owns'),
    everywhere: allowed.describe('What it may do everywhere'),
    session: z
      .strictObject({
        id: z.string(),
        expiresAt: time,
        idleSeconds: z.int().describe('How long it lasts without a request'),
      })
      .optional(),
  })
  .meta({ id: 'Me' });

/** Who is signed in, and what they may do. */
export type Me = z.output<typeof me>;

/** An open session, without the secret that opens it. */
export const session = z
  .strictObject({
    id: z.string(),
    current: z.boolean(),
    device: z.string(),
    createdAt: time,
    lastSeenAt: time,
    expiresAt: time,
  })
  .meta({ id: 'Session' });

/** An open session. */
export type SessionAnswer = z.output<typeof session>;
