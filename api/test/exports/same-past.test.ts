import { afterEach, expect, test, vi } from 'vitest';
import { add, change, download, rowsIn } from './requests.ts';
import { type Running, start } from '../signing-in.ts';

const day = '2026-03-02';
const at = (time: string) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(time) });
/** An instrument as an administrator wrote it, with its last day. */
const shield = (until: string) => ({ supplied: 'privacy-shield', tool: 'privacy-shield', from: '2016-07-12', until });
const files = ['activities', 'subprocessors', 'records/activity', 'findings'];

afterEach(() => void vi.useRealTimers());

/** A register with a transfer to the United States, and a law row that an administrator corrected that day. */
async function registerOfTheDay() {
  at(`${day}T10:00:00.123Z`);
  const server = await start();
  await server.account('officer', ['privacy-officer']);
  await server.account('admin', ['admin']);
  const [officer, admin] = [await server.signedIn('officer'), await server.signedIn('admin')];
  await add(officer, 'recipients', { name: 'Cloud', role: 'processor', country: 'US' });
  const transfer = { id: 't1', countries: ['US'], tool: 'privacy-shield' };
  const values = { name: 'Pay', transfersMade: { answer: 'yes' }, transfers: [transfer] };
  const id = await add(officer, 'activities', values);
  at(`${day}T11:00:00.456Z`);
  const law = await add(admin, 'transfer-instruments', shield('2026-12-31'));
  return { server, officer, admin, activity: { id, values }, law };
}

const textsOf = async (server: Running, officer: Parameters<typeof download>[1], query: string) =>
  Promise.all(files.map(async (file) => (await download(server, officer, `${file}.csv?profile=data&${query}`)).text));

test('a file made on a day and one made later for that day are the same, to the byte', async () => {
  const { server, officer, admin, activity, law } = await registerOfTheDay();
  await using _ = server;
  const present = await textsOf(server, officer, '');
  const sameDay = await textsOf(server, officer, `as_of=${day}`);
  expect(sameDay).toEqual(present);
  expect(present[0]).not.toContain('No longer valid');
  expect(present[0]).toContain(`${day}T11:00:00Z`);
  expect(present[3]).not.toContain('transfer-tool-invalid');

  at('2026-03-03T09:00:00.000Z');
  expect(await textsOf(server, officer, `as_of=${day}`)).toEqual(present);
  await change(officer, `activities/${activity.id}`, { ...activity.values, name: 'Salaries' });
  expect((await change(admin, `transfer-instruments/${law}`, shield('2020-07-15'))).status).toBe(200);
  expect(await textsOf(server, officer, `as_of=${day}`)).toEqual(present);

  const [now, , , found] = await textsOf(server, officer, '');
  expect(now).toContain('No longer valid: its last day was 2020-07-15');
  expect(found).toContain('transfer-tool-invalid');
});

test('the register of today is judged by the law as a past day knew it when that day is asked for', async () => {
  const { server, officer, admin, law } = await registerOfTheDay();
  await using _ = server;
  at('2026-03-03T09:00:00.000Z');
  await change(admin, `transfer-instruments/${law}`, shield('2020-07-15'));
  const foundOn = async (date: string) => {
    const { body } = await officer.send('GET', `/api/v1/findings?rule=transfer-tool-invalid&evaluated_on=${date}`);
    return (body as unknown as { total: number }).total;
  };
  const toolsOn = async (date: string) =>
    rowsIn(await download(server, officer, `activities.csv?profile=data&evaluated_on=${date}`))[0]?.['transfer_tools'];
  expect([await foundOn(day), await foundOn('2026-03-03'), await foundOn('2026-03-04')]).toEqual([0, 1, 1]);
  expect(await toolsOn(day)).not.toContain('No longer valid');
  expect(await toolsOn('2026-03-03')).toContain('No longer valid');
});
