import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, list, put, withOfficer } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

test('a list works out what is sensitive in a record, where its data go and what it lacks, as things stand around it', async () => {
  const processor = await add(officer, 'recipient', { name: 'Pay AS', country: 'NO' });
  const host = { name: 'Hosting Inc.', country: 'US', engagedBy: [{ recipient: processor.id }] };
  const [below, kept] = [
    await add(officer, 'recipient', host),
    await add(officer, 'retention-schedule', { name: 'Five years' }),
  ];
  const category = await add(officer, 'data-category', {
    name: 'Union dues',
    elements: [{ name: 'Membership', special: 'trade-union' }],
  });
  const { id } = await add(officer, 'activity', {
    name: 'Wages to union members',
    data: [{ category: category.id, retention: [kept.id] }],
    disclosures: [{ recipient: processor.id }],
  });
  const factsOf = async (kind: 'activity' | 'data-category' | 'recipient', of: string) => {
    const { items, names } = await list(officer, kind, '?size=100');
    return { names, facts: items.find((item) => item.id === of)?.facts };
  };
  const { facts, names } = await factsOf('activity', id);
  expect(facts).toMatchObject({ sensitive: ['special'], outsideEea: ['US'], letters: { a: 0, b: 0, e: 0, g: 0 } });
  expect(names).toMatchObject({ US: 'United States' });
  expect(facts).not.toHaveProperty(['letters', 'd']);
  const data = await factsOf('data-category', category.id);
  expect(data.facts).toEqual({ sensitive: ['special'], usedIn: 1, erased: [kept.id] });
  expect(data.names).toMatchObject({ [kept.id]: 'Five years' });
  const at = { countries: ['NO'], notStated: false };
  expect((await factsOf('recipient', processor.id)).facts).toMatchObject({ usedIn: 2, where: at });
  const silent = await add(officer, 'recipient', { name: 'Somewhere AS', locationsNotStated: true });
  const nowhere = await add(officer, 'recipient', { name: 'Unknown AS' });
  expect((await factsOf('recipient', silent.id)).facts?.where).toEqual({ countries: [], notStated: true });
  expect((await factsOf('recipient', nowhere.id)).facts).not.toHaveProperty('where');
  const spread = { name: 'Cloud', country: 'IE', storageCountries: ['SE', 'IE'], accessCountries: ['IN'] };
  const cloud = await add(officer, 'recipient', spread);
  expect((await factsOf('recipient', cloud.id)).facts?.where).toEqual({
    countries: ['SE', 'IE', 'IN'],
    notStated: false,
  });
  await put(officer, 'recipient', below.id, 1, { ...host, country: 'NO' });
  expect((await factsOf('activity', id)).facts).toMatchObject({ outsideEea: [] });
});
