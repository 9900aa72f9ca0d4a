import type { Kind, Role } from 'domain/core';
import { kinds, lastDayToAccept, registers } from 'domain/core';
import { fullValues, type Pool } from 'domain/testing';
import { type Answer, client, type Client } from '../client.ts';
import { byCommand, type Running, start } from '../signing-in.ts';

/** The body of an answer, for looking at it as a test expects it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test says what it expects, and then looks
export const bodyOf = <T = Record<string, unknown>>({ body }: Answer): T => body as unknown as T;

/** An entry as it was answered. */
export interface AnsweredEntry {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly archived: boolean;
  readonly values: Record<string, unknown>;
  readonly names: Record<string, string>;
  readonly may: readonly string[];
  readonly facts?: Record<string, unknown>;
  readonly derived?: Record<string, unknown>;
}

/** A page of a list as it was answered. */
export interface Page {
  readonly items: readonly AnsweredEntry[];
  readonly names: Record<string, string>;
  readonly total: number;
  readonly may: readonly string[];
}

/** The last day until which a finding can be accepted today. */
export const lastDay = lastDayToAccept(new Date().toISOString().slice(0, 10));

/** A program with a token of one role. */
export async function withRole(server: Running, role: Role): Promise<Client> {
  const secret = await server.access.tokens.create({ name: role, role, days: 30 }, byCommand, (made) => made.secret);
  return client(server.url, { Authorization: `Bearer ${secret}` });
}

/** The role that makes and changes entries of a kind: the law tables are the administrator’s. */
export const editorRole = (kind: Kind): Role =>
  registers[kind].writeAction === 'correct-law' ? 'admin' : 'privacy-officer';

/** A server, and a privacy officer who keeps its register. */
export async function withOfficer(): Promise<{ server: Running; officer: Client }> {
  const server = await start();
  return { server, officer: await withRole(server, 'privacy-officer') };
}

/** Where a reference, or the list of a kind, is found. */
export const at = (kind: Kind, id = ''): string => `/api/v1/${registers[kind].path}${id && `/${id}`}`;

/** Makes an entry and answers it. */
export async function add(caller: Client, kind: Kind, values: object): Promise<AnsweredEntry> {
  const answer = await caller.send('POST', at(kind), { values });
  if (answer.status !== 201) throw new Error(answer.text);
  return bodyOf<AnsweredEntry>(answer);
}

const fromVersion = (version: number) => ({ 'If-Match': `"${version}"` });

/** Replaces the values of an entry. */
export const put = (caller: Client, kind: Kind, id: string, version: number, values: object, reason?: string) =>
  caller.send('PUT', at(kind, id), { values, ...(reason && { reason }) }, fromVersion(version));

export const archive = (caller: Client, kind: Kind, id: string, version: number, reason = 'Not needed any more') =>
  caller.send('POST', `${at(kind, id)}/archive`, { reason }, fromVersion(version));

export const restore = (caller: Client, kind: Kind, id: string, version: number, reason = 'Needed again') =>
  caller.send('POST', `${at(kind, id)}/restore`, { reason }, fromVersion(version));

/** A page of a list. */
export async function list(caller: Client, kind: Kind, query = ''): Promise<Page> {
  const answer = await caller.send('GET', `${at(kind)}${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return bodyOf<Page>(answer);
}

export const idsOf = ({ items }: Pick<Page, 'items'>): string[] => items.map(({ id }) => id);

/** One bare entry of every kind the privacy officer keeps, to refer to. */
export async function somethingOfEach(caller: Client): Promise<Pool> {
  const pool: Partial<Record<Kind, readonly string[]>> = {};
  for (const kind of kinds.filter((one) => editorRole(one) === 'privacy-officer'))
    pool[kind] = [(await add(caller, kind, { [registers[kind].title]: `A ${kind}` })).id];
  return pool;
}

export { fullValues };
