import { z } from 'zod';
import { roles } from '#access/roles.ts';
import { accountDetails, line, session, userName } from '#contract/account-shapes.ts';
import { created, empty, type Endpoints, json } from '#contract/endpoint.ts';
import { allowed, itemsOf, listOf, time } from '#contract/parameters.ts';

/** What an administrator sends to make an account. */
export const newAccount = z.strictObject({ name: userName, ...accountDetails }).meta({ id: 'NewAccount' });

const changedAccount = z
  .strictObject({ ...accountDetails, disabled: z.boolean().optional(), reason: line(2000).optional() })
  .meta({ id: 'ChangedAccount' });

const account = z
  .strictObject({
    name: z.string(),
    ...accountDetails,
    roles: listOf(z.enum(roles)),
    disabled: z.boolean(),
    version: z.int(),
    createdAt: time,
    changedAt: time,
    changedBy: z.string(),
  })
  .meta({ id: 'Account' });

/** An account as it is answered. */
export type AccountAnswer = z.output<typeof account>;

/** The link an administrator hands on. */
const oneTimeLink = { link: z.string(), linkExpiresAt: time };
const passwordLink = z.strictObject(oneTimeLink).meta({ id: 'PasswordLink' });

/** The link an administrator hands on. */
export type OneTimeLink = z.output<typeof passwordLink>;

/** Days an API token lasts at most. */
export const maxTokenDays = 366;

/** What an administrator sends to make an API token. */
export const newToken = z
  .strictObject({ name: line(200), role: z.enum(roles), days: z.int().min(1).max(maxTokenDays) })
  .meta({ id: 'NewToken' });

const token = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    createdBy: z.string(),
    createdAt: time,
    expiresAt: time,
    lastUsedAt: time.optional(),
    revokedAt: time.optional(),
    acts: z
      .boolean()
      .describe('Whether it can do anything now: it is valid, and who made it still works and has its role'),
  })
  .meta({ id: 'Token' });

/** An API token, without its secret. */
export type TokenAnswer = z.output<typeof token>;

const madeToken = token.extend({ secret: z.string() }).meta({ id: 'MadeToken' });

/** An API token with its secret, which is shown this once. */
export type MadeToken = z.output<typeof madeToken>;

/** Accounts and API tokens, for administrators. */
export const accountEndpoints = {
  'GET /accounts': { answer: json(itemsOf(account).extend({ may: allowed }).meta({ id: 'Accounts' })) },
  'POST /accounts': { body: newAccount, answer: created(account.extend(oneTimeLink).meta({ id: 'MadeAccount' })) },
  'GET /accounts/:name': { answer: json(account) },
  'PUT /accounts/:name': { body: changedAccount, fromVersion: true, answer: json(account) },
  'POST /accounts/:name/password-link': { answer: json(passwordLink) },
  'GET /accounts/:name/sessions': { answer: json(itemsOf(session)) },
  'DELETE /accounts/:name/sessions': { answer: empty },
  'DELETE /accounts/:name/sessions/:id': { answer: empty },
  'GET /tokens': { answer: json(itemsOf(token)) },
  'POST /tokens': { body: newToken, answer: created(madeToken) },
  'DELETE /tokens/:id': { answer: empty },
} satisfies Endpoints;
