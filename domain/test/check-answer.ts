import { z } from 'zod';
import type { Endpoint } from '#contract/endpoint.ts';
import { endpoints } from '#contract/endpoints.ts';
import { entryEndpoints } from '#contract/entry-endpoints.ts';
import { tableEndpoints } from '#contract/exports.ts';
import { lawEndpoints } from '#contract/law-tables.ts';
import { problem } from '#contract/problem.ts';
import { tables } from '#tables/tables.ts';
import { canMerge } from '#merging/kinds.ts';
import { kindAt, type LawKind, lawKinds } from '#registers/registers.ts';

type EndpointsByName = Readonly<Record<string, Endpoint>>;

const root = '/api/v1';
const isLawKind = (kind: unknown): kind is LawKind => lawKinds.some((one) => one === kind);

/** What may answer at a path below the root, whose gaps are still open: the schemas of all kinds would take a while. */
function endpointsNear(path: string): EndpointsByName {
  const [, head = '', next = ''] = path.split('/');
  const lawKind = head === 'law' ? kindAt(next) : undefined;
  if (isLawKind(lawKind)) return lawEndpoints(lawKind);
  const table = head === 'exports' ? tables.find(({ name }) => path === `/exports/${name}.csv`) : undefined;
  if (table) return { [`GET ${path}`]: tableEndpoints(table.kind)['GET /exports/:table.csv'] };
  return { ...endpoints, ...endpointsOfEntries(head) };
}

function endpointsOfEntries(head: string): EndpointsByName {
  const kind = kindAt(head);
  if (!kind) return {};
  const all = Object.entries(entryEndpoints(kind));
  return Object.fromEntries(all.filter(([name]) => canMerge(kind) || !/\/(?:merge|merged|unmerge)$/.test(name)));
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`);

/** The endpoint of the contract that answers at an address; one that is written out goes before one with gaps. */
function endpointAt(method: string, address: string): Endpoint | undefined {
  // A slash at the end leads to the same place.
  const path = (address.slice(root.length).split('?')[0] ?? '').replace(/(?<=[^/])\/$/, '');
  const near = endpointsNear(path);
  const fits = Object.keys(near).filter((name) => {
    const [of = '', pattern = ''] = name.split(' ');
    return of === method && patternOf(pattern).test(path);
  });
  return near[fits.find((name) => !name.includes(':')) ?? fits[0] ?? ''];
}

function expectShape(shape: z.ZodType, body: unknown, request: string): void {
  const read = shape.safeParse(body);
  if (!read.success)
    throw new Error(`${request} is not answered as the contract says:\n${z.prettifyError(read.error)}`);
}

/** The status a good answer of an address has; 404 where the contract knows no such address. */
export const goodStatus = (method: string, address: string): number =>
  endpointAt(method, address)?.answer.status ?? 404;

/** An answer to a request, the body read when it is JSON. */
export interface CheckedAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** Refuses an answer in JSON that the contract does not know, or that has another shape than it says. */
export function checkAnswer(method: string, address: string, { status, type, body }: CheckedAnswer): void {
  if (method === 'HEAD') return; // an answer without its body
  const request = `${method} ${address}: ${status}`;
  if (type.startsWith('application/problem+json')) return expectShape(problem, body, request);
  if (status >= 400 || !address.startsWith(`${root}/`) || method === 'OPTIONS') return;
  const answer = endpointAt(method, address)?.answer;
  if (!answer) throw new Error(`${request} is nowhere in the contract`);
  if (answer.status !== status) throw new Error(`${request} is answered with ${answer.status} by the contract`);
  if ('shape' in answer) expectShape(answer.shape, body, request);
}
