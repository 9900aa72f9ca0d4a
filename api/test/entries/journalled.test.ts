import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Permission from '#use-cases/permission/permission.ts';
import { takesKey } from '#http/mount.ts';
import type { Draft, Writer } from '#storage/journal.ts';
import type * as SqliteStore from '#storage/sqlite/journal.ts';
import type { Answer } from '../client.ts';
import { type Running, start } from '../signing-in.ts';
import { type Act, entries, everybody, newPassword, others, type People } from './acts.ts';

/** What happens while a request is carried out: transactions, and decisions on permission in the turn of one or before. */
const seen = vi.hoisted(() => ({ isTurn: false, transactions: [] as Draft[], decided: [] as ('gate' | 'turn')[] }));

vi.mock('#use-cases/permission/permission.ts', async (original) => {
  const permission: typeof Permission = await original();
  const permit: typeof permission.permit = (...args) => {
    seen.decided.push(seen.isTurn ? 'turn' : 'gate');
    return permission.permit(...args);
  };
  return { ...permission, permit };
});

function decided(writer: Writer, newer: Parameters<Writer['decide']>[0]): Draft {
  seen.isTurn = true;
  try {
    const draft = writer.decide(newer);
    seen.transactions.push(draft);
    return draft;
  } finally {
    seen.isTurn = false;
  }
}

vi.mock('#storage/sqlite/journal.ts', async (original) => {
  const module: typeof SqliteStore = await original();
  class WatchedJournal extends module.SqliteJournal {
    override write(writer: Writer) {
      return super.write({ seen: () => writer.seen(), decide: (newer) => decided(writer, newer) });
    }
  }
  return { ...module, SqliteJournal: WatchedJournal };
});

const steps = async ({ journal }: Running, after: number) =>
  (await journal.since(after, 10_000)).map(({ kind, action }) => `${kind} ${action}`);

test('every route that changes something stands in the table', async () => {
  await using server = await start();
  const changing = server.routes
    .filter(({ method }) => method !== 'get')
    .map(({ method, path }) => `${method} ${path}`);
  expect(changing.filter((name) => name !== 'post /set-up').toSorted()).toEqual(
    Object.keys({ ...entries, ...others }).toSorted(),
  );
});

test('setting up writes the account and its session', async () => {
  await using server = await start();
  const token = await server.access.setUp.newToken();
  const before = (await server.journal.head()).seq;
  const first = { token, name: 'chief', displayName: 'Chief', email: 'chief@example.org', password: newPassword };
  expect((await server.client().send('POST', '/api/v1/set-up', first)).status).toBe(201);
  expect(await steps(server, before)).toEqual(['account created', 'session signed-in']);
});

/** What a request came to. */
interface Outcome {
  readonly answer: Answer;
  readonly transactions: readonly Draft[];
  readonly decided: readonly ('gate' | 'turn')[];
}

async function watched(work: () => Promise<Answer>): Promise<Outcome> {
  Object.assign(seen, { transactions: [], decided: [] });
  const answer = await work();
  return { answer, transactions: [...seen.transactions], decided: [...seen.decided] };
}

/** Carries out an act as a request with a key, and then sends it again. */
async function twice({ officer, admin, browser }: People, work: () => Promise<Answer>) {
  const clients = [officer, admin, browser];
  for (const { headers } of clients) headers['Idempotency-Key'] = `key-${randomUUID()}`;
  try {
    return { first: await watched(work), again: await watched(work) };
  } finally {
    for (const { headers } of clients) delete headers['Idempotency-Key'];
  }
}

const headersOf = ({ headers }: Answer) =>
  ['etag', 'location', 'set-cookie', 'content-type'].map((name) => headers.get(name));

/** A route that changes something on behalf of an account writes one transaction, with its lines, the key and the answer in it. */
function expectOnce(first: Outcome, again: Outcome): void {
  const keyed = first.transactions.filter(({ request }) => request !== undefined);
  const withLines = first.transactions.filter(({ lines }) => lines.length > 0);
  expect(keyed).toHaveLength(1);
  expect(withLines).toEqual(keyed);
  expect(again.transactions.filter(({ lines }) => lines.length > 0)).toEqual([]);
  expect([again.answer.status, again.answer.text, headersOf(again.answer)]).toEqual([
    first.answer.status,
    first.answer.text,
    headersOf(first.answer),
  ]);
}

/** Makes a route succeed; answers the lines it writes. */
async function written(people: People, name: string, act: Act): Promise<string[]> {
  const { server } = people;
  const route = server.routes.find(({ method, path }) => `${method} ${path}` === name);
  const work = await act(people);
  const before = (await server.journal.head()).seq;
  const { first, again } = await twice(people, work);
  if (first.answer.status >= 300) throw new Error(first.answer.text);
  if (route && takesKey(route) && !signsOut.has(name)) expectOnce(first, again);
  const needsRole = route?.may !== 'anyone' && route?.may !== 'signed-in';
  expect(first.decided).toEqual(needsRole ? ['gate', 'turn'] : []);
  return steps(server, before);
}

/** Who is signed out by it cannot be answered again. */
const signsOut: ReadonlySet<string> = new Set(['delete /session']);

describe('an entry', () => {
  let people: People;
  beforeAll(async () => void (people = await everybody()));
  afterAll(async () => people.server[Symbol.asyncDispose]());
  test.each(Object.entries(entries))(
    '%s writes exactly its line, once, permitted twice',
    async (name, [act, ...lines]) => expect(await written(people, name, act)).toEqual(lines),
  );
});

test.each(Object.entries(others))(
  '%s writes exactly its lines, once, permitted twice',
  async (name, [act, ...lines]) => {
    const people = await everybody();
    await using server = people.server;
    const found = await written({ ...people, server }, name, act);
    // Two of the routes that take no key are carried out twice.
    expect(takesNoKey.has(name) ? found.slice(0, lines.length) : found).toEqual(lines);
  },
);

const takesNoKey: ReadonlySet<string> = new Set(['post /session', 'post /password-link']);
