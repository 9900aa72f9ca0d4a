import { lastDayToAccept } from 'domain/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Client } from '../client.ts';
import { add, lastDay, put, bodyOf, withOfficer } from '../entries/requests.ts';
import type { Running } from '../signing-in.ts';
import { writeTo } from '../storage/lines.ts';

interface FindingsBody {
  readonly items: readonly {
    rule: string;
    path: string;
    acceptance?: { id: string; until: string; by: string; on: string };
  }[];
}

let server: Running;
let officer: Client;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
});
afterAll(async () => server[Symbol.asyncDispose]());

const today = new Date().toISOString().slice(0, 10);
const rule = 'controller-identity-missing';
const path = 'name';

const nameless = async (): Promise<string> => (await add(officer, 'organisation', { workingName: 'Ours' })).id;
const accepting = (body: object) =>
  officer.send('POST', '/api/v1/findings/accept', { reason: 'Later', until: lastDay, ...body });
const ending = (acceptances: readonly string[], reason = 'Named') =>
  officer.send('POST', '/api/v1/findings/end-acceptances', { acceptances, reason });
const refusal = ({ status, body }: Answer) => [
  status,
  (body as { errors?: { path: string; code: string }[] }).errors?.map((one) => `${one.path} ${one.code}`),
];
const acceptedIn = async (id: string, query = '') =>
  bodyOf<FindingsBody>(await officer.send('GET', `/api/v1/findings?id=${id}&rule=${rule}&state=accepted${query}`))
    .items;
const head = async (): Promise<number> => (await server.journal.head()).seq;

test('a finding is lived with to the end of the last day, be it today', async () => {
  const [long, short] = [await nameless(), await nameless()];
  expect((await accepting({ findings: [{ rule, path, id: long }] })).status).toBe(201);
  expect(await acceptedIn(long, `&evaluated_on=${lastDay}`)).toHaveLength(1);
  expect((await accepting({ findings: [{ rule, path, id: short }], until: today })).status).toBe(201);
  expect(await acceptedIn(short)).toMatchObject([
    { acceptance: { until: today, by: expect.stringContaining('token:') as unknown, on: today } },
  ]);
});

test('of two acceptances of one finding the one that lasts longer is told', async () => {
  const about = await nameless();
  const values = { rule, about, path, reason: 'Later' };
  await add(officer, 'acceptance', { ...values, until: lastDay });
  await add(officer, 'acceptance', { ...values, until: today });
  expect(await acceptedIn(about)).toMatchObject([{ acceptance: { until: lastDay } }]);
});

test('an acceptance that does not say of what, why and until when, or speaks of another field, counts for nothing', async () => {
  const about = await nameless();
  const whole = { rule, about, path, reason: 'Later', until: lastDay };
  for (const gone of ['rule', 'about', 'path', 'reason', 'until'])
    await add(officer, 'acceptance', { ...whole, [gone]: undefined });
  await add(officer, 'acceptance', { ...whole, path: 'email' });
  expect(await acceptedIn(about)).toEqual([]);
  await add(officer, 'acceptance', whole);
  expect(await acceptedIn(about)).toHaveLength(1);
});

test('what is accepted names a rule, an entry and a field where it is found; nothing else is taken, and nothing written', async () => {
  const [id, other] = [await nameless(), (await add(officer, 'organisation', { name: 'Ours AS' })).id];
  const good = { rule, path, id };
  const seq = await head();
  const none = { findings: [] };
  const many = { findings: Array.from({ length: 2001 }, () => good) };
  expect(refusal(await accepting({ findings: [good, { ...good, path: 'email' }] }))).toEqual([
    422,
    ['/findings/1 not-found-here'],
  ]);
  expect(refusal(await accepting({ findings: [{ ...good, id: other }, good] }))).toEqual([
    422,
    ['/findings/0 not-found-here'],
  ]);
  expect(refusal(await accepting({ findings: [{ ...good, rule: 'no-such-rule' }] }))).toEqual([
    422,
    ['/findings/0/rule unknown-choice'],
  ]);
  expect(refusal(await accepting(none))).toEqual([422, ['/findings too-small']]);
  expect(refusal(await accepting(many))).toEqual([422, ['/findings too-many']]);
  expect(refusal(await accepting({ findings: [good], until: '2026-02-30' }))).toEqual([422, ['/until not-a-date']]);
  expect(refusal(await accepting({ findings: [good], reason: 'a\0b' }))).toEqual([422, ['/reason malformed-text']]);
  expect(await head()).toBe(seq);
});

test('what a person sees at a field after another was accepted there can be accepted too', async () => {
  const about = await nameless();
  const seen = (note: string) => add(officer, 'observation', { rule, about, path: 'email', note });
  const finding = { rule, id: about, path: 'email' };
  await seen('It bounces.');
  expect((await accepting({ findings: [finding] })).status).toBe(201);
  await seen('It is misspelt.');
  expect((await accepting({ findings: [finding] })).status).toBe(201);
  expect(refusal(await accepting({ findings: [finding] }))).toEqual([422, ['/findings/0 accepted-already']]);
  expect(await acceptedIn(about)).toHaveLength(2);
});

test('acceptances are ended together or not at all, each once, and the journal says by whom and why', async () => {
  const [one, other] = [await nameless(), await nameless()];
  const findings = [one, other].map((id) => ({ rule, path, id }));
  const { accepted } = bodyOf<{ accepted: string[] }>(await accepting({ findings }));
  const [first = '', second = ''] = accepted;
  const seq = await head();
  expect(refusal(await ending([first, 'ACC-9999']))).toEqual([422, ['/acceptances/1 ended-already']]);
  expect(refusal(await ending([]))).toEqual([422, ['/acceptances too-small']]);
  expect(refusal(await ending(Array.from({ length: 2001 }, () => first)))).toEqual([422, ['/acceptances too-many']]);
  expect(refusal(await ending([first], ' '))).toEqual([422, ['/reason required']]);
  expect(await head()).toBe(seq);
  expect((await ending([first, second, first])).body).toEqual({ ended: 2 });
  const lines = await server.journal.since(seq);
  expect(lines.map(({ id, version, action, role, reason }) => [id, version, action, role, reason])).toEqual(
    [first, second].map((id) => [id, 2, 'archived', 'privacy-officer', 'Named']),
  );
});

test('an acceptance from before there was a last day may keep its day, and change all else', async () => {
  const about = await nameless();
  const far = '2099-12-31';
  const values = { rule, about, path, reason: 'Later', until: far };
  const id = 'ACC-0777';
  const signature = { actor: 'kari', role: 'privacy-officer', at: new Date().toISOString() };
  const line = {
    kind: 'acceptance',
    id,
    version: 1,
    action: 'created',
    snapshot: { archived: false, values },
  } as const;
  await writeTo(server.register, () => [line], signature);
  expect((await put(officer, 'acceptance', id, 1, { ...values, reason: 'Later still' })).status).toBe(200);
  expect(refusal(await put(officer, 'acceptance', id, 2, { ...values, until: '2099-12-30' }))).toEqual([
    422,
    ['/until accepted-too-long'],
  ]);
  expect((await put(officer, 'acceptance', id, 2, { ...values, until: lastDayToAccept(today) })).status).toBe(200);
});
