import { entryIn, type Entry, type RegisterState } from 'domain/core';
import { expect, test } from 'vitest';
import { openAccess } from '#use-cases/accounts/access.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { unit, writeTo } from './lines.ts';
import { memoryPlace, type MemoryPlace } from './memory-store.ts';

const names = ({ entries }: RegisterState): unknown[] => [...entries.unit.values()].map(({ values }) => values);

/** Lets nothing be stored before the test says whether it is. */
function held(place: MemoryPlace) {
  const reached = Promise.withResolvers<void>();
  const commit = Promise.withResolvers<void>();
  place.commit = () => {
    reached.resolve();
    return commit.promise;
  };
  return { reached: reached.promise, store: commit.resolve, fail: () => commit.reject(new Error('the disk is gone')) };
}

/** Everything a reader can look at. */
async function seenIn(register: LiveRegister): Promise<object> {
  const state = await register.current();
  return {
    names: names(state),
    live: names(register.live),
    upTo: state.upTo,
    uses: [...register.usesOf('UNI-0001')],
    before: names(await register.asOf('2026-03-01')),
  };
}

test('no reader sees what is decided and not stored yet', async () => {
  await using place = memoryPlace();
  const { journal } = await place.open();
  const register = await LiveRegister.open(journal);
  await writeTo(register, () => [unit(1)]);
  const watched: string[] = [];
  register.watch((entry: Entry, before) => watched.push(`${entry.id} ${before?.version ?? 'new'}`));
  const before = await seenIn(register);
  const old = await register.current();
  const { reached, store } = held(place);
  const child = { ...unit(2), snapshot: { archived: false, values: { name: 'Child', parent: 'UNI-0001' } } };
  const writing = writeTo(register, () => [unit(1, 2, 'Sales'), child]);
  await reached;
  expect(await seenIn(register)).toEqual(before);
  expect(watched).toEqual([]);
  store();
  expect((await writing).map(({ id, version }) => [id, version])).toEqual([
    ['UNI-0001', 2],
    ['UNI-0002', 1],
  ]);
  expect(await seenIn(register)).toMatchObject({
    names: [{ name: 'Sales' }, { name: 'Child', parent: 'UNI-0001' }],
    live: [{ name: 'Sales' }, { name: 'Child', parent: 'UNI-0001' }],
    upTo: 3,
    uses: ['UNI-0002'],
  });
  expect(watched).toEqual(['UNI-0001 1', 'UNI-0002 new']);
  expect(names(old)).toEqual([{ name: 'Unit 1' }]);
});

test('a commit that fails leaves nothing, and the next decision does not build on it', async () => {
  await using place = memoryPlace();
  const { journal } = await place.open();
  const register = await LiveRegister.open(journal);
  await writeTo(register, () => [unit(1)]);
  const before = await seenIn(register);
  const { reached, fail } = held(place);
  const failing = writeTo(register, () => [unit(1, 2, 'Sales'), unit(2)]);
  const outcome = failing.then(() => 'stored', String);
  await reached;
  place.commit = async () => undefined;
  const decidedOn: unknown[] = [];
  const next = writeTo(register, (state) => {
    decidedOn.push(...names(state));
    return [unit(2, 1, 'Finance')];
  });
  fail();
  expect(await outcome).toContain('the disk is gone');
  await next;
  expect(decidedOn).toEqual([{ name: 'Unit 1' }]);
  const after = [{ name: 'Unit 1' }, { name: 'Finance' }];
  expect(await seenIn(register)).toEqual({ ...before, names: after, live: after, upTo: 2 });
  expect(entryIn(await register.current(), 'unit', 'UNI-0001')?.version).toBe(1);
});

test('a state that is held stays as it was, whatever is written', async () => {
  await using place = memoryPlace();
  const { journal } = await place.open();
  const register = await LiveRegister.open(journal);
  const states: RegisterState[] = [];
  for (let number = 1; number <= 150; number += 1) {
    const rename = number > 1 ? [unit(1, number, `Renamed ${number}`)] : [];
    await writeTo(register, () => [...rename, unit(number)]);
    states.push(await register.current());
  }
  expect(states.map(({ entries }) => entries.unit.size)).toEqual(states.map((_, index) => index + 1));
  const nameOf = (state: RegisterState) => entryIn(state, 'unit', 'UNI-0001')?.values.name;
  expect(states.map(nameOf)).toEqual(states.map((_, index) => (index === 0 ? 'Unit 1' : `Renamed ${index + 1}`)));
});

test('an account is there for nobody before it is stored, and not at all when that fails', async () => {
  await using place = memoryPlace();
  const access = await openAccess(await place.open());
  const values = { displayName: 'Kari', email: 'kari@example.org', roles: ['admin' as const] };
  for (const stored of [false, true]) {
    const { reached, store, fail } = held(place);
    const making = access.accounts
      .create(
        { name: 'kari', values },
        () => ({ actor: 'cli', role: 'admin' }),
        () => undefined,
      )
      .catch(() => undefined);
    await reached;
    await access.book.catchUp();
    expect([...access.book.all.keys()]).toEqual([]);
    if (stored) store();
    else fail();
    await making;
    expect([...access.book.all.keys()]).toEqual(stored ? ['kari'] : []);
  }
});
