import { addPeriod } from 'domain/core';
import { expect, test } from 'vitest';
import { add, archive, at, lastDay, put, bodyOf, withOfficer, withRole } from '../entries/requests.ts';
import type { Client } from '../client.ts';

interface FindingsBody {
  readonly items: readonly {
    rule: string;
    severity: string;
    id: string;
    path: string;
    letter?: string;
    message: string;
    state: string;
    acceptance?: { id: string; reason: string; until: string; by: string };
    observation?: string;
  }[];
  readonly total: number;
  readonly as_of: string | null;
  readonly evaluated_on: string;
}

const ask = async (caller: Client, query = ''): Promise<FindingsBody> =>
  bodyOf<FindingsBody>(await caller.send('GET', `/api/v1/findings${query}`));
const rulesAt = ({ items }: FindingsBody): string[] => items.map(({ rule, path }) => `${rule} ${path}`);
const dayAfter = addPeriod(lastDay, { years: 0, months: 0, weeks: 0, days: 1 });
const nameless = { workingName: 'Ours' };
const identity = { rule: 'controller-identity-missing', path: 'name' };

test('findings follow the data: what is mended is gone at the next question', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'organisation', nameless);
  expect(rulesAt(await ask(officer, `?id=${id}&letter=30(1)(a)`))).toContain('controller-identity-missing name');
  await put(officer, 'organisation', id, 1, { name: 'Ours AS', email: 'post@ours.example' });
  expect(rulesAt(await ask(officer, `?id=${id}&rule=${identity.rule}`))).toEqual([]);
});

test('the law of the day asked for decides, and is told', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const transfers = [{ countries: ['US'], tool: 'privacy-shield' }];
  const { id } = await add(officer, 'activity', { name: 'Mailing', transfers });
  const now = await ask(officer, '?rule=transfer-tool-invalid');
  expect(now.items).toMatchObject([{ id, severity: 'likely-unlawful', letter: '30(1)(e)' }]);
  const then = await ask(officer, '?rule=transfer-tool-invalid&evaluated_on=2020-07-01');
  expect([then.total, then.evaluated_on, then.as_of]).toEqual([0, '2020-07-01', null]);
});

test('the register of a day gone by is judged as it stood', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await add(officer, 'organisation', nameless);
  const past = await ask(officer, '?as_of=2020-01-01');
  expect([past.total, past.as_of, past.evaluated_on]).toEqual([0, '2020-01-01', '2020-01-01']);
  expect((await ask(officer, '?as_of=2020-01-01&evaluated_on=2026-01-01')).evaluated_on).toBe('2026-01-01');
});

test('a finding is accepted for a reason until a day, is told to auditors, and comes back', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'organisation', nameless);
  const body = { findings: [{ ...identity, id }], reason: 'The name follows in March', until: lastDay };
  const { accepted } = bodyOf<{ accepted: string[] }>(await officer.send('POST', '/api/v1/findings/accept', body));
  expect(accepted).toEqual(['ACC-0001']);
  const auditor = await withRole(server, 'auditor');
  expect(rulesAt(await ask(auditor, `?id=${id}`))).not.toContain('controller-identity-missing name');
  expect((await ask(auditor, `?id=${id}&state=accepted`)).items).toMatchObject([
    { ...identity, state: 'accepted', acceptance: { id: 'ACC-0001', reason: body.reason, until: body.until } },
  ]);
  expect(rulesAt(await ask(auditor, `?id=${id}&evaluated_on=${dayAfter}`))).toContain(
    'controller-identity-missing name',
  );
  const [line] = (await server.journal.since(0, 100)).filter(({ kind }) => kind === 'acceptance');
  expect(line).toMatchObject({ role: 'privacy-officer', action: 'created', id: 'ACC-0001' });
  const end = async () =>
    officer.send('POST', '/api/v1/findings/end-acceptances', { acceptances: accepted, reason: 'Named' });
  expect([(await end()).body, (await end()).status]).toEqual([{ ended: 1 }, 422]);
  expect(rulesAt(await ask(officer, `?id=${id}`))).toContain('controller-identity-missing name');
});

test('what is not found, accepted already, without reason or in the past is not accepted, and nothing is written', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'organisation', nameless);
  const accept = async (body: object) => officer.send('POST', '/api/v1/findings/accept', body);
  const good = { findings: [{ ...identity, id }], reason: 'Later', until: lastDay };
  const unknown = { rule: 'purpose-missing', id, path: 'purposes' };
  const answers = [
    await accept({ ...good, findings: [...good.findings, unknown] }),
    await accept({ ...good, reason: ' ' }),
    await accept({ ...good, until: '2020-01-01' }),
    await accept({ ...good, until: dayAfter }),
  ];
  expect(
    answers.map(({ status, body }) => [
      status,
      (body as { errors?: { path: unknown }[] }).errors?.map((one) => one.path),
    ]),
  ).toEqual([
    [422, ['/findings/1']],
    [422, ['/reason']],
    [422, ['/until']],
    [422, ['/until']],
  ]);
  expect((await ask(officer, '?state=accepted')).total).toBe(0);
  const twice = await accept({ ...good, findings: [...good.findings, ...good.findings] });
  expect([twice.status, twice.body]).toEqual([201, { accepted: ['ACC-0001'] }]);
  expect((await accept(good)).status).toBe(422);
});

test('an acceptance is for two years at most however it is written, and one of before stays as it stands', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id: about } = await add(officer, 'organisation', nameless);
  const values = { rule: identity.rule, about, path: identity.path, reason: 'Later' };
  const tooLong = await officer.send('POST', at('acceptance'), { values: { ...values, until: dayAfter } });
  expect([tooLong.status, bodyOf(tooLong)['errors']]).toMatchObject([422, [{ path: '/until' }]]);
  const { id } = await add(officer, 'acceptance', { ...values, until: lastDay });
  expect((await put(officer, 'acceptance', id, 1, { ...values, until: dayAfter })).status).toBe(422);
  expect((await put(officer, 'acceptance', id, 1, { ...values, until: '2020-01-01' })).status).toBe(200);
});

test('what is accepted is what was found, not what is found later in the same place', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const accept = async (finding: object) =>
    officer.send('POST', '/api/v1/findings/accept', { findings: [finding], reason: 'Known', until: lastDay });
  const isOpen = async (query: string) => (await ask(officer, `${query}&state=open`)).total > 0;

  const { id } = await add(officer, 'data-subject-category', { name: 'Customers' });
  const duplicate = await add(officer, 'data-subject-category', { name: 'Customer' });
  const doubled = { rule: 'possible-duplicate-entry', id, path: 'name' };
  const same = `?rule=${doubled.rule}&id=${id}`;
  expect((await accept(doubled)).status).toBe(201);
  expect(await isOpen(same)).toBe(false);
  await put(officer, 'data-subject-category', duplicate.id, 1, { name: 'Employees' });
  const other = await add(officer, 'data-subject-category', { name: 'Customer' });
  expect(await isOpen(same)).toBe(true);
  expect((await accept(doubled)).status).toBe(201);
  expect(await isOpen(same)).toBe(false);
  const accepted = (await server.lines('acceptance')).map(
    ({ snapshot }) => JSON.parse(snapshot ?? '') as { values: object },
  );
  expect(accepted.map(({ values }) => values)).toMatchObject([
    { found: [expect.stringContaining(duplicate.id)] },
    { found: [expect.stringContaining(other.id)] },
  ]);

  const { id: about } = await add(officer, 'organisation', nameless);
  const seen = { rule: 'controller-contact-missing', about, note: 'The address is not theirs.' };
  await add(officer, 'observation', seen);
  expect((await accept({ rule: seen.rule, id: about, path: '' })).status).toBe(201);
  expect(rulesAt(await ask(officer, `?id=${about}&rule=${seen.rule}&state=open`))).toEqual([`${seen.rule} email`]);
  await add(officer, 'observation', { ...seen, note: 'The telephone is not theirs either.' });
  expect(rulesAt(await ask(officer, `?id=${about}&rule=${seen.rule}&state=open`))).toEqual([
    `${seen.rule} email`,
    `${seen.rule} `,
  ]);
});

test('an observation counts as a finding of its rule, in the words of who made it', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id: about } = await add(officer, 'notice', { title: 'Privacy notice' });
  const note = 'It says nothing is our responsibility.';
  const { id } = await add(officer, 'observation', { rule: 'liability-disclaimer', about, note });
  expect((await ask(officer, '?rule=liability-disclaimer')).items).toMatchObject([
    { id: about, message: note, observation: id },
  ]);
  await archive(officer, 'observation', id, 1);
  expect((await ask(officer, '?rule=liability-disclaimer')).total).toBe(0);
  const answer = await officer.send('POST', '/api/v1/observations', { values: { rule: 'no-such-rule', about } });
  expect(answer.status).toBe(422);
});

test('counts and bars add up to what the list tells', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await officer.send('POST', '/api/v1/example', {});
  const { total } = await ask(officer, '?size=1');
  for (const by of ['rule', 'id', 'severity', 'concern', 'kind', 'letter', 'organisation']) {
    const counts = bodyOf<{ items: { open: number }[]; open: number }>(
      await officer.send('GET', `/api/v1/findings/counts?by=${by}`),
    );
    expect([by, counts.open, counts.items.reduce((sum, { open }) => sum + open, 0)]).toEqual([by, total, total]);
  }
  const { controller, processor } = bodyOf<
    Record<
      'controller' | 'processor',
      { records: number; letters: { letter: string; complete: number; lacking: number }[] }
    >
  >(await officer.send('GET', '/api/v1/findings/letters'));
  expect(controller.letters.map(({ letter }) => letter)).toEqual(
    'abcdefg'.split('').map((letter) => `30(1)(${letter})`),
  );
  expect(processor.letters).toHaveLength(4);
  for (const { complete, lacking } of controller.letters) expect(complete + lacking).toBe(controller.records);
});

test('what stands around an entry is told whole, for judging drafts', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'organisation', { name: 'Ours AS' });
  const { entries, lawVersion } = bodyOf<{ entries: { id: string; values: object }[]; lawVersion: string }>(
    await officer.send('GET', `/api/v1/surroundings?ids=${id},REC-0009,nonsense`),
  );
  expect(entries).toMatchObject([{ id, values: { name: 'Ours AS' } }]);
  const { law, version } = bodyOf<{ law: Record<string, unknown>; version: string }>(
    await officer.send('GET', '/api/v1/law'),
  );
  expect([Object.keys(law).includes('adequacy'), version]).toEqual([true, lawVersion]);
  const admin = await withRole(server, 'admin');
  await add(admin, 'vague-phrase', { phrase: 'whatever we like', language: 'en' });
  expect(bodyOf(await officer.send('GET', '/api/v1/law'))['version']).not.toBe(version);
});
