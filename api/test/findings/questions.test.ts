import type { Role } from 'domain/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import { add, archive, put, bodyOf, withOfficer, withRole } from '../entries/requests.ts';
import type { Running } from '../signing-in.ts';
import { writeTo } from '../storage/lines.ts';

let server: Running;
let officer: Client;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
});
afterAll(async () => server[Symbol.asyncDispose]());

const past = 'as_of=2020-01-01';
const lookingBack = [
  `/findings?${past}`,
  `/findings/counts?by=rule&${past}`,
  `/findings/letters?${past}`,
  `/impact?country=US&${past}`,
];

test.each<[Role, number]>([
  ['viewer', 403],
  ['owner', 403],
  ['editor', 403],
  ['admin', 403],
  ['auditor', 200],
  ['dpo', 200],
])('%s who looks back at findings and impact: %i', async (role, status) => {
  const caller = await withRole(server, role);
  for (const address of lookingBack)
    expect([address, (await caller.send('GET', `/api/v1${address}`)).status]).toEqual([address, status]);
  // The law of another day needs no permission to read the past.
  expect((await caller.send('GET', '/api/v1/findings?evaluated_on=2020-01-01')).status).toBe(200);
});

test('an editor does not take the past away in a file', async () => {
  const editor = await withRole(server, 'editor');
  for (const file of ['findings.csv?', 'impact.csv?country=US&']) {
    expect((await editor.send('GET', `/api/v1/exports/${file}${past}`)).status).toBe(403);
    expect((await editor.send('GET', `/api/v1/exports/${file}evaluated_on=2020-01-01`)).status).toBe(200);
  }
});

test('nothing is accepted in the past', async () => {
  const mayAt = async (query: string) =>
    bodyOf<{ may: string[] }>(await officer.send('GET', `/api/v1/findings${query}`)).may.includes('create');
  expect([await mayAt(''), await mayAt(`?${past}`)]).toEqual([true, false]);
});

test('comments stand around an entry only for those who may read them', async () => {
  const unit = await add(officer, 'unit', { name: 'HR' });
  const closed = await add(officer, 'comment', { about: unit.id, text: 'Among us' });
  const open = await add(officer, 'comment', { about: unit.id, text: 'For you too', forAuditors: true });
  const around = async (caller: Client): Promise<string[]> => {
    const answer = await caller.send('GET', `/api/v1/surroundings?ids=${unit.id},${closed.id},${open.id}`);
    return bodyOf<{ entries: { id: string }[] }>(answer).entries.map(({ id }) => id);
  };
  expect(await around(officer)).toEqual([unit.id, closed.id, open.id]);
  expect(await around(await withRole(server, 'auditor'))).toEqual([unit.id, open.id]);
  expect(await around(await withRole(server, 'viewer'))).toEqual([unit.id]);
});

interface FindingsBody {
  readonly items: readonly (Record<string, string> & { readonly organisations?: readonly string[] })[];
  readonly total: number;
}
const ask = async (query: string): Promise<FindingsBody> =>
  bodyOf<FindingsBody>(await officer.send('GET', `/api/v1/findings?size=500&${query}`));
const inBrief = ({ items }: FindingsBody): string[] => items.map(({ id, rule, path }) => `${id} ${rule} ${path}`);

describe('of the findings of two organisations', () => {
  const owners: string[] = [];
  const organisations: string[] = [];
  let all: FindingsBody;

  beforeAll(async () => {
    for (const name of ['Acme', 'Roadrunner']) {
      const organisation = (await add(officer, 'organisation', { name })).id;
      const owner = (await add(officer, 'person', { name: `Head of ${name}` })).id;
      const transfers = [{ countries: ['US'], tool: 'privacy-shield' }];
      await add(officer, 'activity', { name: `Payroll of ${name}`, organisation, owners: [owner], transfers });
      organisations.push(organisation);
      owners.push(owner);
    }
    all = await ask('');
  });

  test.each(['organisation', 'kind', 'id', 'rule', 'severity', 'concern', 'letter'])(
    '%s narrows them',
    async (name) => {
      const valuesOf = (item: FindingsBody['items'][number]): readonly string[] =>
        name === 'organisation' ? (item.organisations ?? []) : [item[name] ?? []].flat();
      const values = new Set(all.items.flatMap(valuesOf));
      expect(values.size).toBeGreaterThan(1);
      for (const value of [...values].slice(0, 3)) {
        const some = all.items.filter((item) => valuesOf(item).includes(value));
        expect(inBrief(await ask(`${name}=${value}`))).toEqual(inBrief({ items: some, total: some.length }));
      }
    },
  );

  test('those of an organisation are its own and those of what belongs to it', async () => {
    for (const [at, id] of organisations.entries()) {
      const found = new Set((await ask(`organisation=${id}`)).items.map(({ name }) => name));
      const name = ['Acme', 'Roadrunner'][at];
      expect(found).toEqual(new Set([name, `Payroll of ${name}`]));
    }
  });

  test('those of an owner, and those beside Article 30, are told', async () => {
    const of = (await ask(`owner=${owners[0]}`)).items.map(({ name }) => name);
    expect(new Set(of)).toEqual(new Set(['Payroll of Acme']));
    expect(inBrief(await ask('letter=none'))).toEqual(
      inBrief({ ...all, items: all.items.filter(({ letter }) => !letter) }),
    );
    const counts = bodyOf<{ items: { key: string; label: string }[] }>(
      await officer.send('GET', `/api/v1/findings/counts?by=owner&organisation=${organisations[0]}`),
    );
    const counted = new Map(counts.items.map(({ key, label }) => [key, label]));
    expect(counted).toEqual(
      new Map([
        ['', ''],
        [owners[0], 'Head of Acme'],
      ]),
    );
  });

  test('every word that is searched for must occur in what the entry or the rule is called', async () => {
    expect(new Set((await ask('q=payroll acme')).items.map(({ name }) => name))).toEqual(new Set(['Payroll of Acme']));
    expect((await ask('q=payroll coyote')).total).toBe(0);
    expect(new Set((await ask('q=transfer-tool acme')).items.map(({ rule }) => rule))).toEqual(
      new Set(all.items.map(({ rule }) => rule).filter((rule) => rule?.includes('transfer-tool'))),
    );
  });

  test('the gravest come first', () => {
    const order = ['likely-unlawful', 'required', 'recommended'];
    const ranks = all.items.map(({ severity = '' }) => order.indexOf(severity));
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test('what is accepted is counted apart', async () => {
    const [organisation] = organisations;
    const item = all.items.find(({ id }) => id === organisation);
    const finding = { id: item?.['id'], rule: item?.['rule'], path: item?.['path'] };
    const counts = async () =>
      bodyOf<{ open: number; accepted: number }>(
        await officer.send('GET', `/api/v1/findings/counts?by=rule&state=all&id=${organisation}`),
      );
    const before = await counts();
    const until = new Date().toISOString().slice(0, 10);
    await officer.send('POST', '/api/v1/findings/accept', { findings: [finding], reason: 'Later', until });
    expect(await counts()).toMatchObject({ open: before.open - 1, accepted: before.accepted + 1 });
  });

  test('records are complete letter by letter in the organisation asked for, archived ones left out', async () => {
    const records = async (query: string) =>
      bodyOf<{ controller: { records: number } }>(await officer.send('GET', `/api/v1/findings/letters?${query}`))
        .controller.records;
    const [organisation] = organisations;
    expect([await records(''), await records(`organisation=${organisation}`)]).toEqual([2, 1]);
    const { id } = await add(officer, 'activity', { name: 'Gone', organisation });
    expect(await records(`organisation=${organisation}`)).toBe(2);
    await archive(officer, 'activity', id, 1);
    expect(await records(`organisation=${organisation}`)).toBe(1);
  });
});

test('a letter lacks what Article 30 itself asks, of the record and of who keeps it, accepted or not, and nothing else', async () => {
  const { server: other, officer: caller } = await withOfficer();
  await using _ = other;
  const organisation = (await add(caller, 'organisation', { name: 'Acme' })).id;
  const vague = { name: 'Sales', organisation, purposes: [{ text: 'To improve our services' }] };
  const { id } = await add(caller, 'activity', vague);
  const isLacking = async (letter: string): Promise<boolean> => {
    const { controller } = bodyOf<{ controller: { letters: { letter: string; lacking: number }[] } }>(
      await caller.send('GET', '/api/v1/findings/letters'),
    );
    return controller.letters.find((bar) => bar.letter === `30(1)(${letter})`)?.lacking === 1;
  };
  const found = async (letter: string): Promise<string[]> =>
    bodyOf<FindingsBody>(await caller.send('GET', `/api/v1/findings?id=${id}&letter=30(1)(${letter})`)).items.map(
      ({ rule = '' }) => rule,
    );
  expect([await found('b'), await isLacking('b')]).toEqual([expect.arrayContaining(['purpose-vague']), false]);
  await put(caller, 'activity', id, 1, { name: 'Sales', organisation });
  expect([await found('b'), await isLacking('b')]).toEqual([['purpose-missing'], true]);
  const body = {
    findings: [{ rule: 'purpose-missing', id, path: 'purposes' }],
    reason: 'Later',
    until: new Date().toISOString().slice(0, 10),
  };
  expect((await caller.send('POST', '/api/v1/findings/accept', body)).status).toBe(201);
  expect([await found('b'), await isLacking('b')]).toEqual([[], true]);
  expect(await isLacking('a')).toBe(true);
  const reachable = { name: 'Acme', email: 'post@acme.example' };
  await put(caller, 'organisation', organisation, 1, { ...reachable, dpo: { answer: 'unknown' } });
  expect(await isLacking('a')).toBe(true);
  await put(caller, 'organisation', organisation, 2, { ...reachable, dpo: { answer: 'not-required' } });
  expect(await isLacking('a')).toBe(false);
  const schedule = (await add(caller, 'retention-schedule', { name: 'Orders' })).id;
  const data = [{ id: 'd1', retention: [schedule] }];
  await put(caller, 'activity', id, 2, { name: 'Sales', organisation, data });
  expect([await found('f'), await isLacking('f')]).toEqual([[], true]);
  await put(caller, 'retention-schedule', schedule, 1, { name: 'Orders', period: 'P2Y' });
  expect(await isLacking('f')).toBe(false);
});

test('an observation that does not say yet which rule it falls under, or about what it is, counts for nothing', async () => {
  const about = (await add(officer, 'notice', { title: 'Privacy notice' })).id;
  await add(officer, 'observation', { about, note: 'Odd' });
  await add(officer, 'observation', { rule: 'liability-disclaimer', note: 'Odd' });
  const { items } = await ask('');
  expect(items.filter(({ observation }) => observation !== undefined)).toEqual([]);
  expect(items.filter(({ id }) => id === about).length).toBeGreaterThan(0);
});

test('a letter on transfers lacks them where they are denied and a recipient is abroad', async () => {
  const { server: other, officer: caller } = await withOfficer();
  await using _ = other;
  const organisation = (await add(caller, 'organisation', { name: 'Acme' })).id;
  const recipient = (await add(caller, 'recipient', { name: 'Afar Inc.', country: 'NO' })).id;
  const denied = { organisation, transfersMade: { answer: 'no' }, disclosures: [{ recipient }] };
  await add(caller, 'activity', { name: 'Sales', ...denied });
  const lacking = async (): Promise<number | undefined> =>
    bodyOf<{ controller: { letters: { letter: string; lacking: number }[] } }>(
      await caller.send('GET', '/api/v1/findings/letters'),
    ).controller.letters.find(({ letter }) => letter === '30(1)(e)')?.lacking;
  expect(await lacking()).toBe(0);
  await put(caller, 'recipient', recipient, 1, { name: 'Afar Inc.', country: 'US' });
  expect(await lacking()).toBe(1);
});

test('a register of before is judged by the law of then, and by that of today at once when today is named', async () => {
  const { server: other, officer: caller } = await withOfficer();
  await using _ = other;
  const values = { name: 'Pay', transfers: [{ id: 't', countries: ['US'], tool: 'privacy-shield' }] };
  const line = {
    kind: 'activity',
    id: 'PA-0001',
    version: 1,
    action: 'created',
    snapshot: { archived: false, values },
  } as const;
  await writeTo(other.register, () => [line], { actor: 'kari', role: 'editor', at: '2026-03-03T08:00:00.000Z' });
  await add(caller, 'activity', { name: 'Written today' });
  const asked = '/api/v1/findings?rule=transfer-tool-invalid&as_of=2026-03-04';
  const found = async (query = '') => bodyOf<FindingsBody>(await caller.send('GET', asked + query)).total;
  const today = `&evaluated_on=${new Date().toISOString().slice(0, 10)}`;
  expect([await found(), await found(today)]).toEqual([1, 1]);
  const admin = await withRole(other, 'admin');
  await add(admin, 'transfer-instrument', { supplied: 'privacy-shield', tool: 'privacy-shield', from: '2016-07-12' });
  expect([await found(), await found(today)]).toEqual([1, 0]);
});
