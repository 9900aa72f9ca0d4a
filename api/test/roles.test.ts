import { tables } from 'domain/tables';
import { kinds, registers, type Role, roles } from 'domain/core';
import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { byCommand, type Running, start } from './signing-in.ts';

type Row = readonly Role[] | 'anyone' | 'signed-in';

const writers: Row = ['owner', 'editor', 'privacy-officer'];
const whoMakes: Row = ['editor', 'privacy-officer'];
const whoArchives: Row = ['privacy-officer'];
const admins: Row = ['admin'];
const whoReadsTheLog: Row = ['owner', 'privacy-officer', 'dpo', 'auditor', 'admin'];
const whoExports: Row = ['owner', 'editor', 'privacy-officer', 'dpo', 'auditor'];
const whoDiscusses: Row = ['owner', 'editor', 'privacy-officer', 'dpo', 'auditor'];

/** Every role reads the law tables; only an administrator corrects them. */
const lawTables = [
  'adequacy-decisions',
  'transfer-instruments',
  'retention-periods',
  'child-consent-ages',
  'vague-phrases',
];
const correctingLaw = lawTables.flatMap((path): [string, Row][] => [
  [`GET /law/${path}`, roles],
  [`POST /${path}`, admins],
  [`PUT /${path}/:id`, admins],
  [`POST /${path}/:id/archive`, admins],
  [`POST /${path}/:id/restore`, admins],
]);

/**
 * Who may call which route, written down once more and independently of the program. `:plural` stands for every kind. An owner is
 * let through to what may be theirs; whether it is, is decided there. Comments are a conversation of their own.
 */
const table: Readonly<Record<string, Row>> = {
  'GET /set-up': 'anyone',
  'POST /set-up': 'anyone',
  'POST /password-link': 'anyone',
  'POST /session': 'anyone',
  'DELETE /session': 'signed-in',
  'GET /sessions': 'signed-in',
  'DELETE /sessions': 'signed-in',
  'DELETE /sessions/:id': 'signed-in',
  'GET /me': 'signed-in',
  'POST /me/password': 'signed-in',
  'GET /accounts': admins,
  'POST /accounts': admins,
  'GET /accounts/:name': admins,
  'PUT /accounts/:name': admins,
  'POST /accounts/:name/password-link': admins,
  'GET /accounts/:name/sessions': admins,
  'DELETE /accounts/:name/sessions': admins,
  'DELETE /accounts/:name/sessions/:id': admins,
  'GET /tokens': admins,
  'POST /tokens': admins,
  'DELETE /tokens/:id': admins,
  'GET /:plural': roles,
  'POST /:plural': whoMakes,
  'GET /:plural/:id': roles,
  'PUT /:plural/:id': writers,
  'POST /:plural/:id/archive': whoArchives,
  'POST /:plural/:id/restore': whoArchives,
  'GET /:plural/:id/merge': whoArchives,
  'POST /:plural/:id/merge': whoArchives,
  'GET /:plural/:id/merged': roles,
  'POST /:plural/:id/unmerge': whoArchives,
  'GET /:plural/:id/history': whoReadsTheLog,
  'GET /:plural/:id/versions/:version': whoReadsTheLog,
  'GET /:plural/:id/diff': whoReadsTheLog,
  'GET /:plural/:id/where-used': roles,
  'POST /acceptances': whoArchives,
  'PUT /acceptances/:id': whoArchives,
  'GET /comments': whoDiscusses,
  'POST /comments': whoMakes,
  'GET /comments/:id': whoDiscusses,
  'PUT /comments/:id': writers,
  'POST /comments/:id/archive': whoArchives,
  'POST /comments/:id/restore': whoArchives,
  'GET /comments/:id/history': whoReadsTheLog.filter((role) => role !== 'admin'),
  'GET /comments/:id/versions/:version': whoReadsTheLog.filter((role) => role !== 'admin'),
  'GET /comments/:id/diff': whoReadsTheLog.filter((role) => role !== 'admin'),
  'GET /comments/:id/where-used': whoDiscusses,
  ...Object.fromEntries(correctingLaw),
  'GET /counts': roles,
  'GET /overview': roles,
  'GET /search': roles,
  'GET /findings': roles,
  'GET /findings/counts': roles,
  'GET /findings/letters': roles,
  'POST /findings/accept': ['privacy-officer'],
  'POST /findings/end-acceptances': ['privacy-officer'],
  'GET /law': roles,
  'GET /surroundings': roles,
  'GET /impact': roles,
  'GET /vocabularies/:scheme': roles,
  // The whole log, which has no owners.
  'GET /log': whoReadsTheLog.filter((role) => role !== 'owner'),
  'GET /log/verify': ['privacy-officer', 'dpo', 'auditor', 'admin'],
  'POST /example': ['privacy-officer'],
  'GET /exports': whoExports,
  'GET /exports/activities.csv': whoExports,
  'GET /exports/processor-records.csv': whoExports,
  'GET /exports/findings.csv': whoExports.filter((role) => role !== 'owner'),
  'GET /exports/impact.csv': whoExports.filter((role) => role !== 'owner'),
  // Owners own activities and processor records; sub-processors have no owner.
  'GET /exports/subprocessors.csv': whoExports.filter((role) => role !== 'owner'),
  ...Object.fromEntries(
    tables
      .filter(({ group }) => group !== 'statutory')
      .map(({ name, kind }) => [
        `GET /exports/${name}.csv`,
        registers[kind].record ? whoExports : whoExports.filter((role) => role !== 'owner'),
      ]),
  ),
};

interface Tried {
  readonly name: string;
  readonly method: string;
  readonly address: string;
}

const plurals = new Set<string>(kinds.filter((kind) => kind !== 'comment').map((kind) => registers[kind].path));

function triedOn({ method, path }: Running['routes'][number]): Tried {
  const [, first = ''] = path.split('/');
  const own = `${method.toUpperCase()} ${path}`;
  const name = own in table || !plurals.has(first) ? own : own.replace(first, ':plural');
  const query = path.endsWith('/diff') ? '?from=1&to=2' : '';
  return { name, method: method.toUpperCase(), address: `/api/v1${path.replaceAll(/:\w+/g, 'none')}${query}` };
}

const ask = async (client: Client, { method, address }: Tried): Promise<number> =>
  (await client.send(method, address, method === 'POST' || method === 'PUT' ? {} : undefined)).status;

/** What happened where it is not what the table says: `GET /x: 200`. */
async function surprises(client: Client, tried: readonly Tried[], isExpected: (row: Row, status: number) => boolean) {
  const statuses: number[] = [];
  // As many at once as one account may have under way.
  for (let from = 0; from < tried.length; from += 8)
    statuses.push(...(await Promise.all(tried.slice(from, from + 8).map((one) => ask(client, one)))));
  const described = tried.map(({ name, address }, at) => ({
    name,
    status: statuses[at] ?? 0,
    said: `${name} (${address}): ${statuses[at]}`,
  }));
  return described
    .filter(({ name, status }) => status >= 500 || !isExpected(table[name] ?? [], status))
    .map(({ said }) => said);
}

const isRefusal = (status: number): boolean => status === 401 || status === 403;
const mayCall = (row: Row, role: Role): boolean => typeof row === 'string' || row.includes(role);

test('every route stands in the table, and nothing else does', async () => {
  await using server = await start();
  expect([...new Set(server.routes.map((route) => triedOn(route).name))].toSorted()).toEqual(
    Object.keys(table).toSorted(),
  );
});

test.each(roles)('%s may call what the table says, and nothing else', async (role) => {
  await using server = await start();
  await server.account('somebody', [role], role === 'auditor' ? { expiresOn: '2026-12-31' } : {});
  const client = await server.signedIn('somebody');
  const isExpected = (row: Row, status: number) => isRefusal(status) !== mayCall(row, role);
  // Signing out is tried last, because it ends the session that the other requests need.
  const [signOut = [], others = []] = [true, false].map((isLast) =>
    server.routes.map(triedOn).filter(({ name }) => (name === 'DELETE /session') === isLast),
  );
  expect(await surprises(client, others, isExpected)).toEqual([]);
  expect(await surprises(client, signOut, isExpected)).toEqual([]);
});

test('without a session nothing is let through but signing in', async () => {
  await using server = await start();
  const isExpected = (row: Row, status: number) => (status === 401) === (row !== 'anyone');
  expect(await surprises(server.client(), server.routes.map(triedOn), isExpected)).toEqual([]);
});

/** What gives access is done by a person: a token that was copied makes nothing that outlives it. */
const letsSomebodyIn = new Set([
  'POST /accounts',
  'PUT /accounts/:name',
  'POST /accounts/:name/password-link',
  'POST /tokens',
]);

test.each(roles)(
  'a token may call what %s may, but has no sessions and no password, and lets nobody in',
  async (role) => {
    await using server = await start();
    const secret = await server.access.tokens.create({ name: role, role, days: 1 }, byCommand, (made) => made.secret);
    const client = server.client({ Authorization: `Bearer ${secret}` });
    // One kind stands for all here: each of them has just been tried by session.
    const tried = server.routes
      .map(triedOn)
      .filter(({ name, address }) => !name.includes(':plural') || address.includes('/units'));
    const personal = tried.filter(({ name }) => /sessions?\b|\/me\/password/.test(name) && table[name] === 'signed-in');
    const isExpected = (row: Row, status: number) => isRefusal(status) !== mayCall(row, role);
    expect(
      await surprises(
        client,
        tried.filter((one) => !personal.includes(one) && !letsSomebodyIn.has(one.name)),
        isExpected,
      ),
    ).toEqual([]);
    // A body that is not valid is refused before the account is looked up.
    expect(await surprises(client, personal, (_, status) => status === 403 || status === 422)).toEqual([]);
    expect(personal).toHaveLength(5);
    const letting = tried.filter(({ name }) => letsSomebodyIn.has(name));
    expect(await surprises(client, letting, (_, status) => status === 403)).toEqual([]);
    expect(letting).toHaveLength(4);
  },
);
