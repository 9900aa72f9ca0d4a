import { exampleEntries } from 'domain/testing/example';
import { kinds, registers } from 'domain/core';
import { mergingKinds } from 'domain/merging';
import type { Answer, Client } from '../client.ts';
import { goodPassword, type Running, start } from '../signing-in.ts';
import { add, archive, at, editorRole, lastDay, bodyOf, withRole } from './requests.ts';

export interface People {
  readonly server: Running;
  readonly officer: Client;
  readonly admin: Client;
  /** A client with a browser session. */
  readonly browser: Client;
}

/** The act itself, which is to succeed; what must be there before it is made ready first. */
export type Act = (people: People) => Promise<() => Promise<Answer>>;

export const newPassword = 'kanal tulipan 47 badstue';
const version = (number: number) => ({ 'If-Match': `"${number}"` });
const account = { displayName: 'Kari', email: 'kari@example.org', roles: ['viewer'] };
const tokenOf = (answer: Answer): string => bodyOf<{ link: string }>(answer).link.split('#')[1] ?? '';

async function newAccount({ admin }: People): Promise<Answer> {
  return admin.send('POST', '/api/v1/accounts', { name: 'kari', ...account });
}

async function sessionOf({ browser }: People, which: 'current' | 'other'): Promise<string> {
  const { items } = bodyOf<{ items: { id: string; current: boolean }[] }>(
    await browser.send('GET', '/api/v1/sessions'),
  );
  return items.find(({ current }) => current === (which === 'current'))?.id ?? '';
}

const about = (kind: (typeof kinds)[number]): Table => {
  const { path, title } = registers[kind];
  const editorAmong = ({ officer, admin }: People) => (editorRole(kind) === 'admin' ? admin : officer);
  const made = (people: People) => add(editorAmong(people), kind, { [title]: 'First' });
  return {
    [`post /${path}`]: [
      async (people) => () => editorAmong(people).send('POST', at(kind), { values: {} }),
      `${kind} created`,
    ],
    [`put /${path}/:id`]: [
      async (people) => {
        const { id } = await made(people);
        return () => editorAmong(people).send('PUT', at(kind, id), { values: { [title]: 'Second' } }, version(1));
      },
      `${kind} changed`,
    ],
    [`post /${path}/:id/archive`]: [
      async (people) => {
        const { id } = await made(people);
        return () => archive(editorAmong(people), kind, id, 1);
      },
      `${kind} archived`,
    ],
    [`post /${path}/:id/restore`]: [
      async (people) => {
        const { id } = await made(people);
        await archive(editorAmong(people), kind, id, 1);
        return () => editorAmong(people).send('POST', `${at(kind, id)}/restore`, { reason: 'Back' }, version(2));
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
        const { from } = bodyOf<{ from: { id: string } }>(await (await two(people))());
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
export const entries: Table = Object.assign({}, ...kinds.map(about), ...mergingKinds.map(merging)) as Table;

/** Every other route that changes something. */
export const others: Table = {
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
      const changed = { ...account, displayName: 'Kari Nordmann' };
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
      return () => admin.send('DELETE', `/api/v1/tokens/${bodyOf<{ id: string }>(made).id}`);
    },
    'token revoked',
  ],
};

/** A new server and the people who change things on it. */
export async function everybody(): Promise<People> {
  const server = await start();
  await server.account('chief', ['admin', 'viewer']);
  await server.account('browser', ['viewer']);
  const [officer, admin] = [await withRole(server, 'privacy-officer'), await server.signedIn('chief')];
  return { server, officer, admin, browser: await server.signedIn('browser') };
}
