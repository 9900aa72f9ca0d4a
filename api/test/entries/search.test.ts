import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, archive, idsOf, list, put, bodyOf, withOfficer, withRole } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

const activities = async (q: string) => idsOf(await list(officer, 'activity', `?q=${encodeURIComponent(q)}`));
const anywhere = async (q: string, caller = officer, size = 20) => {
  const answer = await caller.send('GET', `/api/v1/search?q=${encodeURIComponent(q)}&size=${size}`);
  return idsOf(bodyOf<{ items: never[] }>(answer));
};

describe('a list is searched', () => {
  test('by every word, in any field, by parts of words, whatever the accents', async () => {
    const { id } = await add(officer, 'activity', { name: 'Fastlønn', purposes: [{ text: 'Utbetale lønn à jour' }] });
    for (const q of ['lønn', 'LØNN fast', 'utbet jour', 'a jour', id, id.toLowerCase()])
      expect(await activities(q)).toEqual([id]);
    for (const q of ['lonn', 'lønn ferie']) expect(await activities(q)).toEqual([]);
  });

  test('by what choices are called, in either language', async () => {
    const { id } = await add(officer, 'activity', { name: 'Newsletter', lifecycle: 'planned' });
    expect(await activities('newsletter planned')).toEqual([id]);
    expect(await activities('newsletter planlagt')).toEqual([id]);
  });

  test('by the names of what it refers to, also when those change', async () => {
    const recipient = await add(officer, 'recipient', { name: 'Visma' });
    const { id } = await add(officer, 'activity', { name: 'Invoicing', disclosures: [{ recipient: recipient.id }] });
    expect(await activities('visma')).toEqual([id]);
    await put(officer, 'recipient', recipient.id, 1, { name: 'Tripletex' });
    expect(await activities('visma')).toEqual([]);
    expect(await activities('tripletex invoicing')).toEqual([id]);
  });

  test('and forgets what is no longer said', async () => {
    const { id } = await add(officer, 'activity', { name: 'Lottery' });
    expect(await activities('lottery')).toEqual([id]);
    await put(officer, 'activity', id, 1, { name: 'Raffle' });
    expect(await activities('lottery')).toEqual([]);
    expect(await activities('raffle')).toEqual([id]);
  });
});

describe('the palette', () => {
  test('finds what is called so before what says so', async () => {
    const system = await add(officer, 'system', { name: 'Kiosk till' });
    const begins = await add(officer, 'unit', { name: 'Till desk' });
    const says = await add(officer, 'agreement', { reference: 'The till contract' });
    const found = await anywhere('till');
    expect(found.slice(0, 2)).toEqual([begins.id, system.id]);
    expect(found).toContain(says.id);
    expect(await anywhere(system.id)).toEqual([system.id]);
    expect(await anywhere('till', officer, 1)).toEqual([begins.id]);
    expect(await anywhere('  ')).toEqual([]);
  });

  test('leaves out what is archived and what one may not see', async () => {
    const { id } = await add(officer, 'system', { name: 'Xylophone' });
    const comment = await add(officer, 'comment', { text: 'Xylophone again?', about: id });
    const open = await add(officer, 'comment', { text: 'Xylophone for auditors', about: id, forAuditors: true });
    expect(await anywhere('xylophone')).toEqual([id, comment.id, open.id]);
    expect(await anywhere('xylophone', await withRole(server, 'auditor'))).toEqual([id, open.id]);
    expect(await anywhere('xylophone', await withRole(server, 'viewer'))).toEqual([id]);
    await archive(officer, 'system', id, 1);
    expect(await anywhere('xylophone')).not.toContain(id);
  });
});

describe('vocabularies', () => {
  test.each(['dpv-purpose', 'dpv-data', 'dpv-subject'])('%s can be looked up', async (scheme) => {
    const answer = await officer.send('GET', `/api/v1/vocabularies/${scheme}`);
    expect(bodyOf<{ items: unknown[] }>(answer).items.length).toBeGreaterThan(10);
  });

  test('are searched by every word', async () => {
    const answer = await officer.send('GET', '/api/v1/vocabularies/dpv-purpose?q=MANAGEMENT%20pay');
    expect(bodyOf<{ items: { code: string }[] }>(answer).items.map(({ code }) => code)).toContain(
      'dpv:PaymentManagement',
    );
  });

  test.each(['nonsense', '__proto__', 'toString'])('there is none called %s', async (scheme) => {
    expect((await officer.send('GET', `/api/v1/vocabularies/${scheme}`)).status).toBe(404);
  });
});
