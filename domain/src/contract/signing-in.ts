import { z } from 'zod';
import { linkToken, me, password, personalDetails, session, userName } from '#contract/account-shapes.ts';
import { created, empty, type Endpoints, json } from '#contract/endpoint.ts';
import { itemsOf } from '#contract/parameters.ts';

const firstAccount = z
  .strictObject({
    token: linkToken,
    name: userName,
    ...personalDetails,
    password,
    organisationName: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'FirstAccount' });

/** Signing in and out, one's own sessions and password, and the beginning. */
export const signingInEndpoints = {
  'GET /set-up': { answer: json(z.strictObject({ needed: z.boolean() }).meta({ id: 'SetUp' })) },
  'POST /set-up': { body: firstAccount, answer: created(me) },
  'POST /password-link': {
    body: z.strictObject({ token: linkToken, password }).meta({ id: 'LinkedPassword' }),
    answer: json(me),
  },
  'POST /session': {
    body: z.strictObject({ name: z.string().min(1).max(254), password }).meta({ id: 'Credentials' }),
    answer: created(me),
  },
  'DELETE /session': { answer: empty },
  'GET /sessions': { answer: json(itemsOf(session)) },
  'DELETE /sessions': { answer: empty },
  'DELETE /sessions/:id': { answer: empty },
  'GET /me': { answer: json(me) },
  'POST /me/password': {
    body: z.strictObject({ current: password, password }).meta({ id: 'PasswordChange' }),
    answer: empty,
  },
} satisfies Endpoints;
