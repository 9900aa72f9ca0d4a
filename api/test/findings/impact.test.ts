import { expect, test } from 'vitest';
import { add, archive, bodyOf, withOfficer } from '../entries/requests.ts';
import { writeTo } from '../storage/lines.ts';

interface Affected {
  readonly title: string;
  readonly total: number;
  readonly items: readonly {
    id: string;
    touches: readonly { reason: string; label: string; way: readonly string[] }[];
  }[];
  readonly data: readonly string[];
  readonly names: Record<string, string>;
}

test('what is affected if a sub-processor or a country falls away is told with the chain that leads there', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const ours = await add(officer, 'recipient', { name: 'Host', role: 'processor' });
  const below = await add(officer, 'recipient', {
    name: 'Cloud',
    role: 'processor',
    storageCountries: ['US'],
    engagedBy: [{ recipient: ours.id }],
  });
  const activity = await add(officer, 'activity', { name: 'Payroll', disclosures: [{ recipient: ours.id }] });
  const ask = async (query: string): Promise<Affected> =>
    bodyOf<Affected>(await officer.send('GET', `/api/v1/impact?${query}`));
  expect(await ask(`of=${below.id}`)).toMatchObject({
    title: 'Cloud',
    total: 1,
    items: [{ id: activity.id, touches: [{ reason: 'chain', label: 'Sub-processor', way: [ours.id] }] }],
    names: { [ours.id]: 'Host' },
    // A number that is not recorded is not zero.
    people: null,
    counted: 0,
  });
  expect((await ask('country=US&lang=nb')).items[0]?.touches).toEqual([
    { reason: 'chain', label: 'Underdatabehandler', way: [below.id, ours.id] },
  ]);
  expect((await ask('tool=A45-3')).total).toBe(0);
  // What has been answered is memoizeByEntry only until something is written.
  await add(officer, 'activity', { name: 'Sales', transfers: [{ tool: 'A45-3' }] });
  expect((await ask('tool=A45-3')).total).toBe(1);
});

test('a sub-processor that is archived touches nobody, unless it is the one that is asked about', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const ours = await add(officer, 'recipient', { name: 'Host' });
  const below = await add(officer, 'recipient', { country: 'US', engagedBy: [{ recipient: ours.id }] });
  await add(officer, 'activity', { name: 'Payroll', disclosures: [{ recipient: ours.id }] });
  const total = async (query: string) => bodyOf<Affected>(await officer.send('GET', `/api/v1/impact?${query}`)).total;
  expect(await total('country=US')).toBe(1);
  await archive(officer, 'recipient', below.id, 1);
  expect([await total('country=US'), await total(`of=${below.id}`)]).toEqual([0, 1]);
});

test('what hangs on a person who leaves is told with what they answer for, and how many people are known of', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const person = await add(officer, 'person', { name: 'Ola' });
  const system = await add(officer, 'system', { name: 'CRM', owners: [person.id] });
  await add(officer, 'activity', { name: 'Payroll', owners: [person.id], dataSubjectCount: 40 });
  await add(officer, 'activity', { name: 'Sales', systems: [system.id] });
  expect(bodyOf<Affected>(await officer.send('GET', `/api/v1/impact?of=${person.id}&size=1&page=2`))).toMatchObject({
    total: 2,
    items: [
      { title: 'Sales', touches: [{ reason: 'system-owner', label: 'Owner of a system used', way: [system.id] }] },
    ],
    through: [system.id],
    people: 40,
    counted: 1,
    names: { [system.id]: 'CRM' },
  });
});

test('exactly one thing is asked about, and it must exist', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const { id } = await add(officer, 'activity', { name: 'Payroll' });
  const status = async (query: string): Promise<number> =>
    (await officer.send('GET', `/api/v1/impact?${query}`)).status;
  expect(await Promise.all(['', 'country=US&tool=A45-3', `of=${id}`, 'country=XX', 'tool=x'].map(status))).toEqual([
    422, 422, 422, 422, 422,
  ]);
  expect(await status('of=REC-0099')).toBe(404);
});

test('what would have been affected on a day gone by is told of the register and the chains of that day', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const written = (kind: 'recipient' | 'activity', id: string, values: object) =>
    writeTo(
      server.register,
      () => [{ kind, id, version: 1, action: 'created', snapshot: { archived: false, values } }],
      {
        actor: 'kari',
        role: 'editor',
        at: '2026-03-03T08:00:00.000Z',
      },
    );
  await written('recipient', 'REC-0001', { name: 'Host' });
  const ended = { id: 'e', recipient: 'REC-0001', until: '2026-03-10' };
  await written('recipient', 'REC-0002', { name: 'Cloud', engagedBy: [ended] });
  for (const id of ['PA-0001', 'PA-0002'])
    await written('activity', id, { name: id, disclosures: [{ id: 'd', recipient: 'REC-0001' }] });
  await archive(officer, 'activity', 'PA-0002', 1);
  const affected = async (query: string) =>
    bodyOf<Affected>(await officer.send('GET', `/api/v1/impact?${query}`)).items.map(({ id }) => id);
  expect(await affected('of=REC-0001')).toEqual(['PA-0001']);
  expect(await affected('of=REC-0001&as_of=2026-03-04')).toEqual(['PA-0001', 'PA-0002']);
  expect(await affected('of=REC-0002')).toEqual([]);
  expect(await affected('of=REC-0002&as_of=2026-03-04')).toEqual(['PA-0001', 'PA-0002']);
  expect(await affected('of=REC-0002&as_of=2026-03-04&size=1&page=2')).toEqual(['PA-0002']);
});
