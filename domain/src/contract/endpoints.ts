import type { z } from 'zod';
import { accountEndpoints } from '#contract/accounts.ts';
import type { EntryEndpoints } from '#contract/entry-endpoints.ts';
import { exportEndpoints } from '#contract/exports.ts';
import { findingEndpoints } from '#contract/findings.ts';
import { impactEndpoints } from '#contract/impact.ts';
import { judgingEndpoints } from '#contract/judging.ts';
import type { LawEndpoints } from '#contract/law-tables.ts';
import { logEndpoints } from '#contract/log.ts';
import { lookupEndpoints } from '#contract/lookup.ts';
import { overviewEndpoints } from '#contract/overview.ts';
import { serviceEndpoints } from '#contract/service.ts';
import { signingInEndpoints } from '#contract/signing-in.ts';
import type { Kind, LawKind } from '#registers/registers.ts';

/** The endpoints below `/api/v1` that are not about one kind, by method and path. */
export const endpoints = {
  ...signingInEndpoints,
  ...accountEndpoints,
  ...overviewEndpoints,
  ...lookupEndpoints,
  ...findingEndpoints,
  ...judgingEndpoints,
  ...impactEndpoints,
  ...logEndpoints,
  ...exportEndpoints,
  ...serviceEndpoints,
};

type CommonEndpoints = typeof endpoints;

/** Every endpoint by method and path; those of entries and law tables for the kind `K` that `:kind` stands for. */
export type Contract<K extends Kind = Kind> = CommonEndpoints & EntryEndpoints<K> & LawEndpoints<Extract<K, LawKind>>;

/** What an endpoint answers when all is well. */
export type AnswerOf<E> = E extends { readonly answer: { readonly shape: infer S extends z.ZodType } }
  ? z.output<S>
  : void;

/** The parameters an endpoint takes, as they are handed in. */
export type QueryOf<E> = E extends { readonly query: infer S extends z.ZodType } ? z.input<S> : undefined;

/** What is sent to an endpoint, as it is handed in. */
export type BodyOf<E> = E extends { readonly body: infer S extends z.ZodType } ? z.input<S> : undefined;
