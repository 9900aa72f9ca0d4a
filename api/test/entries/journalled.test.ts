import { exampleEntries } from 'domain/testing/example';
import { kinds, registers } from 'domain/core';
import { mergingKinds } from 'domain/merging';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../client.ts';
import { goodPassword, type Running, start } from '../signing-in.ts';
import { add, archive, at, keeperOf, lastDay, told, withRole } from './asking.ts';

interface People {
  readonly server: Running;
  readonly officer: Client;
  readonly admin: Client;
  /** Somebody at a browser. */
  readonly browser: Client;
}

/** The act itself, which is to succeed; what must be there before it is made ready first. */
type Act = (people: People) => Promise<() => Promise<Answer>>;

const newPassword = 'kanal tulipan 47 badstue';
const version = (number: number) => ({ 'If-Match': `"${number}"` });
const wish = { displayName: 'Kari', email: 'kari@example.org', roles: ['viewer'] };
const tokenOf = (answer: Answer): string => told<{ link: string }>(answer).link.split('#')[1] ?? '';

async function newAccount({ admin }: People): Promise<Answer> {
  return admin.send('POST', '/api/v1/accounts', { name: 'kari', ...wish });
}

async function sessionOf({ browser }: People, which: 'current' | 'other'): Promise<string> {
  const { items } = told<{ items: { id: string; current: boolean }[] }>(await browser.send('GET', '/api/v1/sessions'));
  return items.find(({ current }) => current === (which === 'current'))?.id ?? '';
}

const about = (kind: (typeof kinds)[number]): Table => {
  const { path, title } = registers[kind];
  const keeperIn = ({ officer, admin }: People) => (keeperOf(kind) === 'admin' ? admin : officer);
  const made = (people: People) => add(keeperIn(people), kind, { [title]: 'First' });
  return {
    [`post /${path}`]: [
      async (people) => () => keeperIn(people).send('POST', at(kind), { values: {} }),
      `${kind} created`,
    ],
    [`put /${path}/:id`]: [
      async (people) => {
        const { id } = await made(people);
        return () => keeperIn(people).send('PUT', at(kind, id), { values: { [title]: 'Second' } }, version(1));
      },
      `${kind} changed`,
    ],
    [`post /${path}/:id/archive`]: [
      async (people) => {
        const { id } = await made(people);
        return () => archive(keeperIn(people), kind, id, 1);
      },
      `${kind} archived`,
    ],
    [`post /${path}/:id/restore`]: [
      async (people) => {
        const { id } = await made(people);
        await archive(keeperIn(people), kind, id, 1);
        return () => keeperIn(people).send('POST', `${at(kind, id)}/restore`, { reason: 'Back' }, version(2));
      },
      `${kind} restored`,
    ],
  };
};

const merging = (kind: (typeof kinds)[number]): Table => {
  const { path, title } = registers[kind];
  const two = async ({ officer }: People) => {
    const [into, from] = [
      await add(officer, kind, { [title]: 'Stays' }),
      await add(officer, kind, { [title]: 'Goes' }),
    ];
    await add(officer, 'comment', { about: from.id });
    return () => officer.send('POST', `${at(kind, from.id)}/merge`, { into: into.id, reason: 'Twice' }, version(1));
  };
  return {
    [`post /${path}/:id/merge`]: [two, `${kind} merged`, `${kind} changed-by-merge`, 'comment changed-by-merge'],
    [`post /${path}/:id/unmerge`]: [
      async (people) => {
        const { from } = told<{ from: { id: string } }>(await (await two(people))());
        return () => people.officer.send('POST', `${at(kind, from.id)}/unmerge`, { reason: 'Not the same' });
      },
      `${kind} restored`,
      `${kind} changed`,
      'comment changed',
    ],
  };
};

type Table = Readonly<Record<string, [Act, ...string[]]>>;

/** Every route that changes an entry, how it is made to succeed, and the lines it then writes. */
const entries: Table = Object.assign({}, ...kinds.map(about), ...mergingKinds.map(merging)) as Table;

/** Every other route that changes something. */
const others: Table = {
  'post /example': [
    async ({ officer }) =>
      () =>
        officer.send('POST', '/api/v1/example', { additional: true }),
    ...exampleEntries.map(({ kind }) => `${kind} imported`),
  ],
  'post /findings/end-acceptances': [
    async ({ officer }) => {
      const ours = await add(officer, 'organisation', { workingName: 'Ours' });
      const values = { rule: 'controller-identity-missing', about: ours.id, reason: 'Later' };
      const { id } = await add(officer, 'acceptance', values);
      return () => officer.send('POST', '/api/v1/findings/end-acceptances', { acceptances: [id], reason: 'Named' });
    },
    'acceptance archived',
  ],
  'post /findings/accept': [
    async ({ officer }) => {
      const { id } = await add(officer, 'organisation', { workingName: 'Ours' });
      const findings = [{ rule: 'controller-identity-missing', id, path: 'name' }];
      return () => officer.send('POST', '/api/v1/findings/accept', { findings, reason: 'Later', until: lastDay });
    },
    'acceptance created',
  ],
  'post /session': [
    async ({ server }) =>
      () =>
        server.client().send('POST', '/api/v1/session', { name: 'browser', password: goodPassword }),
    'session signed-in',
  ],
  'delete /session': [
    async ({ browser }) =>
      () =>
        browser.send('DELETE', '/api/v1/session'),
    'session signed-out',
  ],
  'delete /sessions/:id': [
    async (people) => {
      await people.server.signedIn('browser');
      const id = await sessionOf(people, 'other');
      return () => people.browser.send('DELETE', `/api/v1/sessions/${id}`);
    },
    'session revoked',
  ],
  'delete /sessions': [
    async ({ server, browser }) => {
      await server.signedIn('browser');
      await server.signedIn('browser');
      return () => browser.send('DELETE', '/api/v1/sessions');
    },
    'session revoked',
    'session revoked',
  ],
  'post /me/password': [
    async ({ browser }) =>
      () =>
        browser.send('POST', '/api/v1/me/password', { current: goodPassword, password: newPassword }),
    'account password-changed',
    'session renewed',
  ],
  'post /accounts': [async (people) => () => newAccount(people), 'account created', 'account password-link'],
  'put /accounts/:name': [
    async (people) => {
      await newAccount(people);
      const changed = { ...wish, displayName: 'Kari Nordmann' };
      return () => people.admin.send('PUT', '/api/v1/accounts/kari', changed, version(2));
    },
    'account changed',
  ],
  'post /accounts/:name/password-link': [
    async (people) => {
      await newAccount(people);
      return () => people.admin.send('POST', '/api/v1/accounts/kari/password-link', {});
    },
    'account password-link',
  ],
  'post /password-link': [
    async (people) => {
      const token = tokenOf(await newAccount(people));
      return () => people.server.client().send('POST', '/api/v1/password-link', { token, password: newPassword });
    },
    'account password-set',
    'session signed-in',
  ],
  'delete /accounts/:name/sessions/:id': [
    async (people) => {
      const id = await sessionOf(people, 'current');
      return () => people.admin.send('DELETE', `/api/v1/accounts/browser/sessions/${id}`);
    },
    'session revoked',
  ],
  'delete /accounts/:name/sessions': [
    async ({ admin }) =>
      () =>
        admin.send('DELETE', '/api/v1/accounts/browser/sessions'),
    'session revoked',
  ],
  'post /tokens': [
    async ({ admin }) =>
      () =>
        admin.send('POST', '/api/v1/tokens', { name: 'Script', role: 'viewer', days: 1 }),
    'token created',
  ],
  'delete /tokens/:id': [
    async ({ admin }) => {
      const made = await admin.send('POST', '/api/v1/tokens', { name: 'Script', role: 'viewer', days: 1 });
      return () => admin.send('DELETE', `/api/v1/tokens/${told<{ id: string }>(made).id}`);
    },
    'token revoked',
  ],
};

async function everybody(): Promise<People> {
  const server = await start();
  await server.account('chief', ['admin']);
  await server.account('browser', ['viewer']);
  const [officer, admin] = [await withRole(server, 'privacy-officer'), await withRole(server, 'admin')];
  return { server, officer, admin, browser: await server.signedIn('browser') };
}

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

/** The lines that are written while a route is made to succeed. */
async function written(people: People, act: Act): Promise<string[]> {
  const doIt = await act(people);
  const before = (await people.server.journal.head()).seq;
  const answer = await doIt();
  if (answer.status >= 300) throw new Error(answer.text);
  return steps(people.server, before);
}

describe('an entry', () => {
  let people: People;
  beforeAll(async () => void (people = await everybody()));
  afterAll(async () => people.server[Symbol.asyncDispose]());
  test.each(Object.entries(entries))('%s writes exactly its line', async (_, [act, ...lines]) =>
    expect(await written(people, act)).toEqual(lines),
  );
});

test.each(Object.entries(others))('%s writes exactly its lines', async (_, [act, ...lines]) => {
  const people = await everybody();
  await using server = people.server;
  expect(await written({ ...people, server }, act)).toEqual(lines);
});
