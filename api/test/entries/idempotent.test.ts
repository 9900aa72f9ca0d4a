import type { StoredLine } from 'domain/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { StorageFull } from '#storage/problems.ts';
import { SqliteJournal } from '#storage/sqlite/journal.ts';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, at, bodyOf, type AnsweredEntry, withOfficer, withRole } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
});
afterAll(async () => server[Symbol.asyncDispose]());

let drawn = 0;
const newKey = () => ({ 'Idempotency-Key': `key-of-a-request-${String((drawn += 1)).padStart(4, '0')}` });
const linesWritten = async () => (await server.journal.head()).seq;
const problemOf = ({ body }: { body: unknown }) => (body as { type: string }).type;

test('a request that is sent again gets the answer it got, and nothing is written again', async () => {
  const request = ['POST', at('unit'), { values: { name: 'Sales' } }, newKey()] as const;
  const first = await officer.send(...request);
  const lines = await linesWritten();
  const again = await officer.send(...request);
  expect([first.status, again.status, await linesWritten()]).toEqual([201, 201, lines]);
  expect(again.text).toBe(first.text);
  for (const name of ['etag', 'location', 'content-type'])
    expect(again.headers.get(name)).toBe(first.headers.get(name));
});

test('a change that is sent again is not refused as stale', async () => {
  const unit = await add(officer, 'unit', { name: 'HR' });
  const headers = { ...newKey(), 'If-Match': '"1"' };
  const request = ['PUT', at('unit', unit.id), { values: { name: 'People' } }, headers] as const;
  const first = await officer.send(...request);
  await officer.send('PUT', at('unit', unit.id), { values: { name: 'Staff' } }, { 'If-Match': '"2"' });
  const again = await officer.send(...request);
  expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
  const unchanged = { ...newKey(), 'If-Match': '"3"' };
  const same = ['PUT', at('unit', unit.id), { values: { name: 'Staff' } }, unchanged] as const;
  expect((await officer.send(...same)).status).toBe(200);
  await officer.send('PUT', at('unit', unit.id), { values: { name: 'Us' } }, { 'If-Match': '"3"' });
  expect(bodyOf<AnsweredEntry>(await officer.send(...same))).toMatchObject({ version: 3, values: { name: 'Staff' } });
});

test('of ten that are sent at once one is carried out, and the others get its answer', async () => {
  const request = ['POST', at('unit'), { values: { name: 'Finance' } }, newKey()] as const;
  const lines = await linesWritten();
  const answers = await Promise.all(Array.from({ length: 10 }, () => officer.send(...request)));
  expect(await linesWritten()).toBe(lines + 1);
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(201);
});

test('the page beside an answer that is sent again is that of now', async () => {
  const address = `${at('organisation')}?include=page`;
  const request = ['POST', address, { values: { workingName: 'Ours' } }, newKey()] as const;
  const first = bodyOf<AnsweredEntry & { page: { findings: object[] } }>(await officer.send(...request));
  await officer.send('PUT', at('organisation', first.id), { values: { name: 'Ours AS' } }, { 'If-Match': '"1"' });
  const again = bodyOf<AnsweredEntry & { page: { findings: object[] } }>(await officer.send(...request));
  expect([again.id, again.version, again.values]).toEqual([first.id, 1, first.values]);
  expect(again.page.findings.length).toBeLessThan(first.page.findings.length);
});

test('a key belongs to one request and one account', async () => {
  const headers = newKey();
  const made = await officer.send('POST', at('unit'), { values: { name: 'A' } }, headers);
  const other = await officer.send('POST', at('unit'), { values: { name: 'B' } }, headers);
  expect([other.status, problemOf(other)]).toEqual([422, '/problems/key-reused']);
  const colleague = await withRole(server, 'privacy-officer');
  const theirs = await colleague.send('POST', at('unit'), { values: { name: 'A' } }, headers);
  expect(theirs.status).toBe(201);
  expect(bodyOf<AnsweredEntry>(theirs).id).not.toBe(bodyOf<AnsweredEntry>(made).id);
});

test('what was refused is not kept: the same request may succeed later', async () => {
  const headers = newKey();
  const request = ['POST', at('activity'), { values: { name: 'Pay', unit: 'UNI-9999' } }, headers] as const;
  const refused = [await officer.send(...request), await officer.send(...request)];
  expect(refused.map(({ status }) => status)).toEqual([422, 422]);
});

test.each(['short', 'a key with blanks in it', 'x'.repeat(201)])('the key %j is refused', async (key) => {
  const answer = await officer.send('POST', at('unit'), { values: { name: 'A' } }, { 'Idempotency-Key': key });
  expect([answer.status, problemOf(answer)]).toEqual([400, '/problems/key-malformed']);
});

test('a secret that is shown once can be shown again, and lies nowhere in the file', async () => {
  await server.account('root', ['admin']);
  const root = await server.signedIn('root');
  const headers = newKey();
  const request = ['POST', '/api/v1/tokens', { name: 'Nightly', role: 'admin', days: 30 }, headers] as const;
  const first = bodyOf<{ secret: string }>(await root.send(...request));
  const again = bodyOf<{ secret: string }>(await root.send(...request));
  expect(again).toEqual(first);
  expect(first.secret).toMatch(/^pk_/);
  const account = { name: 'ola', displayName: 'Ola', email: 'ola@example.org', roles: ['editor'] };
  const invite = ['POST', '/api/v1/accounts', account, newKey()] as const;
  const invited = bodyOf<{ link: string }>(await root.send(...invite));
  expect(bodyOf(await root.send(...invite))).toEqual(invited);
  const stored = server.stored();
  for (const secret of [first.secret, invited.link.split('#')[1] ?? '', headers['Idempotency-Key']])
    expect(stored).not.toContain(secret);
});

test('a request is forgotten after a day', async () => {
  const request = ['POST', at('unit'), { values: { name: 'Daily' } }, newKey()] as const;
  const first = bodyOf<AnsweredEntry>(await officer.send(...request));
  expect(bodyOf<AnsweredEntry>(await officer.send(...request)).id).toBe(first.id);
  server.clock.forward(25 * 60 * 60 * 1000);
  expect(bodyOf<AnsweredEntry>(await officer.send(...request)).id).not.toBe(first.id);
});

test('an answer whose transaction fails leaves neither its headers nor its key', async () => {
  const { journal } = server;
  const headers = newKey();
  const request = ['POST', at('unit'), { values: { name: 'Full' } }, headers] as const;
  const lines = await linesWritten();
  const full = vi.spyOn(SqliteJournal.prototype, 'write').mockImplementation(async (writer) => {
    const { lines: decided, answer } = writer.decide(await journal.since(writer.seen()));
    const [last] = await journal.since(lines - 1);
    answer?.(decided.map((line) => ({ ...(last as StoredLine), ...line, snapshot: JSON.stringify(line.snapshot) })));
    throw new StorageFull('The disk is full.');
  });
  const refused = await officer.send(...request);
  full.mockRestore();
  expect([refused.status, refused.headers.get('etag'), refused.headers.get('location')]).toEqual([507, null, null]);
  expect((await officer.send(...request)).status).toBe(201);
  expect(await linesWritten()).toBe(lines + 1);
});

test('what a request holds cannot be guessed from what is stored of it', async () => {
  const body = { values: { name: 'Guessed' } };
  const requests = [newKey(), newKey()].map((headers) => ['POST', at('unit'), body, headers] as const);
  const find = vi.spyOn(server.store.answers, 'find');
  for (const request of requests) expect((await officer.send(...request)).status).toBe(201);
  for (const request of requests) expect((await officer.send(...request)).status).toBe(201);
  const kept = await Promise.all(
    find.mock.results.map(({ value }) => value as ReturnType<typeof server.store.answers.find>),
  );
  find.mockRestore();
  expect(new Set(kept.flatMap((one) => one?.requestHash ?? [])).size).toBe(2);
});
