import type { z } from 'zod';
import { accountEndpoints } from '#contract/accounts.ts';
import { type Endpoint } from '#contract/endpoint.ts';
import { type EntryEndpoints, entryEndpoints } from '#contract/entry-endpoints.ts';
import { exportEndpoints, tableEndpoints } from '#contract/exports.ts';
import { findingEndpoints } from '#contract/findings.ts';
import { impactEndpoints } from '#contract/impact.ts';
import { judgingEndpoints } from '#contract/judging.ts';
import { type LawEndpoints, lawEndpoints } from '#contract/law-tables.ts';
import { logEndpoints } from '#contract/log.ts';
import { lookupEndpoints } from '#contract/lookup.ts';
import { overviewEndpoints } from '#contract/overview.ts';
import { healthEndpoints, serviceEndpoints } from '#contract/service.ts';
import { signingInEndpoints } from '#contract/signing-in.ts';
import { tables } from '#tables/tables.ts';
import { canMerge } from '#merging/kinds.ts';
import { type Kind, kinds, type LawKind, lawKinds, registers } from '#registers/registers.ts';

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

/** An endpoint with its method and its path as it stands in addresses below the root of the server. */
export interface LocatedEndpoint {
  readonly method: string;
  readonly path: string;
  readonly endpoint: Endpoint;
}

const located = (root: string, some: Readonly<Record<string, Endpoint>>, named: Readonly<Record<string, string>>) =>
  Object.entries(some).map(([key, endpoint]): LocatedEndpoint => {
    const [method = '', path = ''] = key.split(' ');
    return { method, path: root + path.replaceAll(/:(\w+)/g, (gap, name: string) => named[name] ?? gap), endpoint };
  });

const root = '/api/v1';

const ofKind = (kind: Kind): LocatedEndpoint[] =>
  located(root, entryEndpoints(kind), { kind: registers[kind].path }).filter(
    ({ path }) => canMerge(kind) || !/\/(?:merge|merged|unmerge)$/.test(path),
  );

/** Every endpoint there is. */
export const allEndpoints = (): LocatedEndpoint[] => [
  ...located('', healthEndpoints, {}),
  ...located(root, endpoints, {}),
  ...lawKinds.flatMap((kind) => located(root, lawEndpoints(kind), { kind: registers[kind].path })),
  ...tables.flatMap(({ kind, name }) => located(root, tableEndpoints(kind), { table: name })),
  ...kinds.flatMap(ofKind),
];
