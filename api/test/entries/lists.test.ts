import { type AnyValues, type Field, kinds, listUseOf, registers, titleOf } from 'domain/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedOf } from '#use-cases/entries/entry-facts.ts';
import { listParameters } from 'domain/contract';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { add, archive, at, idsOf, list, put, bodyOf, type AnsweredEntry, withOfficer } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

const query = (parameters: Record<string, string>): string => `?${new URLSearchParams(parameters).toString()}`;
const titles = async (parameters: Record<string, string>) =>
  (await list(officer, 'recipient', query(parameters))).items.map(({ title }) => title);

describe('a list', () => {
  test('is sorted as Norwegians sort, numbers by size, either way', async () => {
    const names = ['Årstad', 'Øst', 'Ærlig', 'zebra', 'Alfa', 'alfa 10', 'alfa 9', 'Éclair'];
    for (const name of names) await add(officer, 'client', { name });
    const sorted = ['Alfa', 'alfa 9', 'alfa 10', 'Éclair', 'zebra', 'Ærlig', 'Øst', 'Årstad'];
    const shown = async (sort: string) =>
      (await list(officer, 'client', `?sort=${sort}&lang=nb`)).items.map((item) => item.title);
    expect(await shown('name')).toEqual(sorted);
    expect(await shown('-name')).toEqual(sorted.toReversed());
  });

  test('puts what says nothing last in either direction, and equals by reference', async () => {
    const ids: string[] = [];
    for (const country of ['NO', undefined, 'NO', undefined])
      ids.push((await add(officer, 'system', { name: 'Same', ...(country && { storageCountries: [country] }) })).id);
    const [first, second, third, fourth] = ids;
    const expected = [first, third, second, fourth];
    expect(idsOf(await list(officer, 'system', '?sort=storageCountries'))).toEqual(expected);
    expect(idsOf(await list(officer, 'system', '?sort=-storageCountries'))).toEqual(expected);
  });

  test('shows the title, the listed fields and the names of what they refer to, and no more', async () => {
    const unit = await add(officer, 'unit', { name: 'Pay office' });
    const { id } = await add(officer, 'activity', { name: 'Pay', unit: unit.id, description: 'Long' });
    const page = await list(officer, 'activity', '?q=pay');
    expect(page.items[0]).toMatchObject({ kind: 'activity', id, title: 'Pay', version: 1, archived: false });
    expect(page.items[0]?.values).toEqual({ name: 'Pay', unit: unit.id });
    expect(page.names).toEqual({ [unit.id]: 'Pay office' });
    expect(page.items[0]?.may).toEqual(expect.arrayContaining(['read', 'edit', 'archive']));
    expect(page.may).toContain('create');
  });

  test('follows the title of what it is sorted by', async () => {
    const [early, late] = [
      await add(officer, 'organisation', { name: 'A' }),
      await add(officer, 'organisation', { name: 'B' }),
    ];
    const first = await add(officer, 'processor-record', { name: 'One', organisation: early.id });
    const second = await add(officer, 'processor-record', { name: 'Two', organisation: late.id });
    const order = async () => idsOf(await list(officer, 'processor-record', '?sort=organisation'));
    expect(await order()).toEqual([first.id, second.id]);
    await put(officer, 'organisation', early.id, 1, { name: 'C' });
    expect(await order()).toEqual([second.id, first.id]);
  });
});

test('a page is never older than what it shows, and each reader gets their own', async () => {
  const person = await add(officer, 'person', { name: 'Kari', email: 'kari@example.org' });
  const { id } = await add(officer, 'notice', {
    organisation: (await add(officer, 'organisation', { name: 'Old' })).id,
  });
  const notices = () => list(officer, 'notice');
  const [organisation = ''] = Object.keys((await notices()).names);
  await put(officer, 'organisation', organisation, 1, { name: 'New' });
  expect((await notices()).names).toEqual({ [organisation]: 'New' });
  await archive(officer, 'notice', id, 1);
  expect((await notices()).items).toEqual([]);
  const system = await add(officer, 'system', { name: 'Till', owners: [person.id] });
  const mayEdit = async (name: string) => {
    await server.account(name, ['owner']);
    const { items } = await list(await server.signedIn(name), 'system', '?q=till');
    return items.find((item) => item.id === system.id)?.may.includes('edit');
  };
  expect([await mayEdit('ola'), await mayEdit('kari'), await mayEdit('per')]).toEqual([false, true, false]);
});

test.each([
  ['en', ['Aarhus', 'Ærø', 'Åmål', 'Odense', 'Öland', 'Øster', 'Zug']],
  ['nb', ['Odense', 'Zug', 'Ærø', 'Öland', 'Øster', 'Åmål', 'Aarhus']],
  ['da', ['Odense', 'Zug', 'Ærø', 'Öland', 'Øster', 'Åmål', 'Aarhus']],
])('words stand in the order of the alphabet of %s', async (language, expected) => {
  const own = await withOfficer();
  await using _ = own.server;
  for (const one of ['Zug', 'Åmål', 'Øster', 'Aarhus', 'Ærø', 'Öland', 'Odense'])
    await add(own.officer, 'client', { name: one });
  const titled = async (wanted: string, headers?: Record<string, string>) => {
    const answer = await own.officer.send('GET', `${at('client')}?sort=title${wanted}`, undefined, headers);
    return bodyOf<{ items: { title: string }[] }>(answer).items.map(({ title }) => title);
  };
  expect(await titled(`&lang=${language}`)).toEqual(expected);
  expect(await titled('', { 'Accept-Language': language })).toEqual(expected);
  expect(await titled('&lang=en')).not.toEqual(language === 'en' ? [] : expected);
});

test('countries stand in the order of their names in the reader’s language', async () => {
  const [germany, norway] = [
    await add(officer, 'client', { name: 'Berlin', country: 'DE' }),
    await add(officer, 'client', { name: 'Bergen', country: 'NO' }),
  ];
  const order = async (language: string) =>
    idsOf(await list(officer, 'client', `?sort=country&q=ber&lang=${language}`)).filter((id) =>
      [germany.id, norway.id].includes(id),
    );
  expect(await order('en')).toEqual([germany.id, norway.id]);
  expect(await order('nb')).toEqual([norway.id, germany.id]);
});

test.each(kinds)('%s can be sorted and filtered by the fields that say so, and by no others', async (kind) => {
  for (const [name, field] of Object.entries<Field>(registers[kind].fields)) {
    const { sort, filter } = listUseOf(field);
    for (const [search, allowed] of [
      [`sort=${name}`, sort],
      [`sort=-${name}&lang=nb`, sort],
      [`${name}=`, filter],
      [`${name}=&sort=${name}&archived=all`, sort && filter],
    ] as const)
      expect([search, (await officer.send('GET', `${at(kind)}?${search}`)).status]).toEqual([
        search,
        allowed ? 200 : 422,
      ]);
  }
});

test.each(kinds)('no field of %s is called like a parameter of lists', (kind) => {
  const parameters = [...Object.keys(listParameters), 'lang'];
  expect(Object.keys(listedOf(kind)).filter((name) => parameters.includes(name))).toEqual([]);
});

describe('filters', () => {
  beforeAll(async () => {
    await add(officer, 'recipient', {
      name: 'Cloud',
      role: 'processor',
      country: 'US',
      storageCountries: ['US', 'IE'],
    });
    await add(officer, 'recipient', {
      name: 'Tax office',
      role: 'public-authority',
      country: 'NO',
      service: 'Collects Tax',
    });
    await add(officer, 'recipient', { name: 'Nobody yet' });
  });

  test.each([
    [{ role: 'processor' }, ['Cloud']],
    [{ country: 'NO' }, ['Tax office']],
    [{ storageCountries: 'IE' }, ['Cloud']],
    [{ service: 'tax' }, ['Tax office']],
    [{ role: '' }, ['Nobody yet']],
    [{ country: '', name: 'O' }, ['Nobody yet']],
    [{ country: 'NO', role: 'processor' }, []],
  ])('%o', async (parameters, expected) => expect(await titles({ ...parameters })).toEqual(expected));

  test('several values of one field mean any of them', async () => {
    const page = await list(officer, 'recipient', '?country=NO&country=');
    expect(page.items.map(({ title }) => title)).toEqual(['Nobody yet', 'Tax office']);
  });
});

interface Model {
  readonly id: string;
  values: AnyValues;
  version: number;
  archived: boolean;
}

type Step =
  | { readonly do: 'add' | 'change'; readonly at: number; readonly name: string; readonly active: boolean }
  | { readonly do: 'archive'; readonly at: number };

const name = fc.constantFrom('Kari', 'kåre', 'Åse', 'Æsel', 'Øyvind', 'Anne 2', 'Anne 10', 'Zoë', '');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), at: fc.nat(), name, active: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const), at: fc.nat(), name, active: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('archive' as const), at: fc.nat() }) },
);

/** What a list is to show, worked out from scratch. */
function madeAnew(models: readonly Model[], language: string, direction: 1 | -1, active: string): string[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const title = (model: Model) => titleOf('person', model.id, model.values);
  return models
    .filter((model) => !model.archived && (active === 'all' || model.values['active'] === (active === 'yes')))
    .toSorted((a, b) => direction * collator.compare(title(a), title(b)) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

async function take(own: Client, models: Model[], { at: place, ...change }: Step): Promise<void> {
  const live = models.filter(({ archived }) => !archived);
  const one = live[place % Math.max(live.length, 1)];
  if (change.do === 'archive') {
    if (!one) return;
    await archive(own, 'person', one.id, one.version);
    Object.assign(one, { archived: true, version: one.version + 1 });
    return;
  }
  const values = { ...(change.name && { name: change.name }), active: change.active };
  if (change.do === 'add' || !one) {
    const { id } = await add(own, 'person', values);
    models.push({ id, values, version: 1, archived: false });
  } else {
    const { version } = bodyOf<AnsweredEntry>(await put(own, 'person', one.id, one.version, values));
    Object.assign(one, { values, version });
  }
}

test('lists are what they would be if they were made anew after every change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const fresh = await withOfficer();
      await using _ = fresh.server;
      const models: Model[] = [];
      for (const one of steps) {
        await take(fresh.officer, models, one);
        for (const [sort, language, direction] of [
          ['title', 'en', 1],
          ['-title', 'en', -1],
          ['title', 'nb', 1],
          ['-title', 'nb', -1],
        ] as const) {
          const search = `?sort=${sort}&lang=${language}`;
          const all = await list(fresh.officer, 'person', `${search}&size=500`);
          expect(idsOf(all)).toEqual(madeAnew(models, language, direction, 'all'));
          const active = await list(fresh.officer, 'person', `${search}&active=yes&page=2&size=3`);
          expect(idsOf(active)).toEqual(madeAnew(models, language, direction, 'yes').slice(3, 6));
        }
      }
    }),
    { numRuns: 6 },
  );
});

test('a list goes as far back as one asks', async () => {
  const answer = await officer.send('GET', `${at('unit')}?as_of=2020-01-01`);
  expect(bodyOf(answer)).toMatchObject({ items: [], total: 0 });
  const today = await officer.send('GET', `${at('unit')}?as_of=${new Date().toISOString().slice(0, 10)}`);
  expect(bodyOf<{ total: number }>(today).total).toBeGreaterThan(0);
  expect(bodyOf<{ may: string[] }>(today).may).not.toContain('create');
});
