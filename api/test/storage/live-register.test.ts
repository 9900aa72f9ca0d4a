import { expect, test } from 'vitest';
import { entryIn, type Entry, type RegisterState } from 'domain/core';
import type { ClockJump } from '#storage/clock.ts';
import type { NewLine } from '#storage/journal.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { redact } from '#storage/redact.ts';
import { newFolder } from './folder.ts';
import { signed, unit, writeTo } from './lines.ts';

const names = (state: RegisterState) =>
  [...state.entries.unit.values()].map(({ values }) => ('name' in values ? values.name : undefined));
const next = (state: RegisterState): NewLine[] => [unit(state.entries.unit.size + 1)];

test('what is written stands in the register, and in one that is opened later', async () => {
  using folder = newFolder();
  const register = await folder.register();
  const [entry] = await writeTo(register, () => [unit(1)], signed('2026-03-02T08:00:00.000Z'));
  expect(entry).toMatchObject({ id: 'UNI-0001', version: 1, archived: false, values: { name: 'Unit 1' } });
  await writeTo(register, () => [unit(1, 2, 'Sales')], { ...signed('2026-03-03T08:00:00.000Z'), actor: 'ola' });
  const stands = {
    version: 2,
    createdAt: '2026-03-02T08:00:00.000Z',
    changedAt: '2026-03-03T08:00:00.000Z',
    changedBy: 'ola',
    values: { name: 'Sales' },
  };
  expect(entryIn(await register.current(), 'unit', 'UNI-0001')).toMatchObject(stands);
  const later = await folder.register();
  expect(entryIn(await later.current(), 'unit', 'UNI-0001')).toMatchObject(stands);
});

test('what another process writes is there when the next question is asked', async () => {
  using folder = newFolder();
  const [server, command] = [await folder.register(), await folder.register()];
  await writeTo(command, () => [unit(1)]);
  expect(names(await server.current())).toEqual(['Unit 1']);
  await writeTo(server, () => [unit(2)]);
  await writeTo(command, () => [unit(3)]);
  expect(names(await command.current())).toEqual(['Unit 1', 'Unit 2', 'Unit 3']);
});

test('many who number entries at once, in two processes, leave no gap and no number twice', async () => {
  using folder = newFolder();
  const [one, other] = [await folder.register(), await folder.register()];
  const writes = Array.from({ length: 100 }, (_, index) => writeTo(index % 2 ? one : other, next));
  const written = (await Promise.all(writes)).flat().map(({ id }) => id);
  const all = Array.from({ length: 100 }, (_, index) => `UNI-${String(index + 1).padStart(4, '0')}`);
  expect(written.toSorted()).toEqual(all);
});

test('of many who write in one turn, one that fails after its lines leaves nothing for those behind it', async () => {
  using folder = newFolder();
  const register = await folder.register();
  await writeTo(register, () => [unit(1)]);
  const seen: unknown[][] = [];
  const write = (fails: boolean, name: string) =>
    register.write(
      (state) => {
        seen.push(names(state));
        return { lines: [unit(state.entries.unit.size + 1, 1, name)], signature: signed() };
      },
      ({ entries, state }) => {
        if (fails) throw new Error('no answer could be made');
        return [entries.map(({ id }) => id), names(state)];
      },
    );
  const outcomes = await Promise.allSettled([write(false, 'a'), write(true, 'b'), write(false, 'c')]);
  expect(seen).toEqual([['Unit 1'], ['Unit 1', 'a'], ['Unit 1', 'a']]);
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'failed'))).toEqual([
    [['UNI-0002'], ['Unit 1', 'a']],
    'failed',
    [['UNI-0003'], ['Unit 1', 'a', 'c']],
  ]);
  const standing = names(await register.current());
  expect(standing).toEqual(['Unit 1', 'a', 'c']);
  expect(names(await (await folder.register()).current())).toEqual(standing);
});

test('what is kept of a kind holds in a decision that changes another: its entries are the very same', async () => {
  using folder = newFolder();
  const register = await folder.register();
  await writeTo(register, () => [unit(1)]);
  const before = await register.current();
  const states = await register.write(
    (state) => {
      expect(state.entries.recipient).toBe(before.entries.recipient);
      return { lines: [unit(2)], signature: signed() };
    },
    ({ state }) => state,
  );
  expect(states.entries.recipient).toBe(before.entries.recipient);
  expect((await register.current()).entries).toBe(states.entries);
});

test('each of many who change one entry in one turn is answered with their own version', async () => {
  using folder = newFolder();
  const register = await folder.register();
  await writeTo(register, () => [unit(1)]);
  const rename = (name: string) =>
    writeTo(register, (state) => [unit(1, (entryIn(state, 'unit', 'UNI-0001')?.version ?? 0) + 1, name)]);
  const written = (await Promise.all([rename('a'), rename('b'), rename('c')])).flat();
  expect(written.map(({ version, values }) => [version, values])).toEqual([
    [2, { name: 'a' }],
    [3, { name: 'b' }],
    [4, { name: 'c' }],
  ]);
});

test('what was decided in a transaction that fails is seen by no reader and no watcher', async () => {
  using folder = newFolder();
  const store = folder.store();
  const register = await LiveRegister.open(store.journal);
  await writeTo(register, () => [unit(1)]);
  const notified: string[] = [];
  register.watch(({ id, version }) => notified.push(`${id} ${version}`));
  // The last of those that share the transaction ends it, when the others have decided already.
  folder.database().exec("CREATE TRIGGER fatal BEFORE DELETE ON meta BEGIN SELECT raise(ROLLBACK, 'no'); END");
  await store.credentials.apply([{ change: 'set-set-up-link', linkHash: 'hash' }]);
  const seen: unknown[] = [];
  const looking = (lines: NewLine[]) => (state: RegisterState) => {
    seen.push(names(state));
    return lines;
  };
  const outcomes = await Promise.allSettled([
    writeTo(register, looking([unit(1, 2, 'Sales'), unit(2)])),
    writeTo(register, looking([unit(3)])),
    store.credentials.apply([{ change: 'remove-set-up-link' }]),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(seen).toEqual([['Unit 1'], ['Sales', 'Unit 2']]);
  expect(names(await register.current())).toEqual(['Unit 1']);
  expect(notified).toEqual([]);
  await writeTo(register, () => [unit(1, 2, 'Finance')]);
  expect(names(await register.current())).toEqual(['Finance']);
  expect(notified).toEqual(['UNI-0001 2']);
});

test('a journal in which a line is missing makes no register', async () => {
  using folder = newFolder();
  const journal = folder.journal();
  await journal.append([unit(1), unit(2), unit(3)], signed());
  const database = folder.database();
  database.exec(
    'DROP TRIGGER journal_is_never_shortened; PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE seq = 2',
  );
  await expect(LiveRegister.open(journal)).rejects.toThrow('line 2 is missing');
});

test('whoever watches is told of every entry once, with what it was before', async () => {
  using folder = newFolder();
  const [server, command] = [await folder.register(), await folder.register()];
  const notified: [string, number, number | undefined][] = [];
  server.watch((entry: Entry, before) => notified.push([entry.id, entry.version, before?.version]));
  await Promise.all([writeTo(server, next), writeTo(server, next, signed())]);
  await writeTo(command, () => [unit(1, 2, 'Sales')]);
  await server.current();
  await server.current();
  expect(notified).toEqual([
    ['UNI-0001', 1, undefined],
    ['UNI-0002', 1, undefined],
    ['UNI-0001', 2, 1],
  ]);
});

test('uses follow the values: a reference that is taken out is no use any more', async () => {
  using folder = newFolder();
  const register = await folder.register();
  const child = (version: number, values: object): NewLine => ({
    ...unit(2, version),
    snapshot: { archived: false, values },
  });
  await writeTo(register, () => [unit(1), child(1, { name: 'Child', parent: 'UNI-0001' })]);
  expect([...register.usesOf('UNI-0001')]).toEqual(['UNI-0002']);
  expect([...(await folder.register()).usesOf('UNI-0001')]).toEqual(['UNI-0002']);
  // A text that looks like a reference is none.
  await writeTo(register, () => [child(2, { name: 'UNI-0001' })]);
  expect([...register.usesOf('UNI-0001')]).toEqual([]);
});

test('the register as of a date is what it was at the end of that day', async () => {
  using folder = newFolder();
  const register = await folder.register();
  const at = (time: string, line: NewLine) => writeTo(register, () => [line], signed(time));
  await at('2026-03-01T23:59:59.999Z', unit(1, 1, 'Old'));
  await at('2026-03-02T00:00:00.000Z', unit(1, 2, 'New'));
  await at('2026-03-02T12:00:00.000Z', unit(2));
  expect(names(await register.asOf('2026-02-28'))).toEqual([]);
  expect(names(await register.asOf('2026-03-01'))).toEqual(['Old']);
  expect(names(await register.asOf('2026-03-02'))).toEqual(['New', 'Unit 2']);
  expect(await register.asOf('2026-03-03')).toBe(await register.current());
  await at('2026-03-04T00:00:00.000Z', unit(2, 2, 'Later'));
  expect(names(await register.asOf('2026-03-03'))).toEqual(['New', 'Unit 2']);
  expect(entryIn(await register.asOf('2026-03-03'), 'unit', 'UNI-0001')?.createdAt).toBe('2026-03-01T23:59:59.999Z');
});

test('a wrong clock, once, spoils no date: each shows what was written by then', async () => {
  using folder = newFolder();
  const register = await folder.register();
  const told: ClockJump[] = [];
  register.watchClock((jump) => told.push(jump));
  const at = (time: string, line: NewLine) => writeTo(register, () => [line], signed(time));
  await at('2026-03-01T08:00:00.000Z', unit(1, 1, 'Old'));
  expect(register.clockJump()).toBeUndefined();
  await at('2999-01-01T00:00:00.000Z', unit(1, 2, 'Ahead'));
  expect(names(await register.asOf('2026-03-01'))).toEqual(['Old']);
  expect(names(await register.current())).toEqual(['Ahead']);
  expect(register.clockJump()).toMatchObject({ line: 2, stamped: '2999-01-01T00:00:00.000Z' });
  expect((await folder.register()).clockJump()).toMatchObject({ line: 2 });
  await at('2026-03-02T08:00:00.000Z', unit(1, 3, 'Right'));
  await at('2026-03-03T08:00:00.000Z', unit(1, 4, 'Later'));
  const jump = { line: 2, stamped: '2999-01-01T00:00:00.000Z', followedBy: '2026-03-02T08:00:00.000Z' };
  expect(told).toEqual([jump]);
  for (const one of [register, await folder.register()]) {
    expect(one.clockJump()).toEqual(jump);
    expect(names(await one.asOf('2026-03-01'))).toEqual(['Old']);
    expect(names(await one.asOf('2026-03-02'))).toEqual(['Right']);
    expect(names(await one.asOf('2026-03-03'))).toEqual(['Later']);
    expect(names(await one.asOf(new Date().toISOString().slice(0, 10)))).toEqual(['Later']);
  }
});

test('what was asked for as of a day is asked anew when a line is stamped by a clock that was set back', async () => {
  using folder = newFolder();
  const register = await folder.register();
  const at = (time: string, line: NewLine) => writeTo(register, () => [line], signed(time));
  await at('2026-03-01T08:00:00.000Z', unit(1, 1, 'Old'));
  await at('2026-03-03T08:00:00.000Z', unit(1, 2, 'A day ahead'));
  expect(names(await register.asOf('2026-03-02'))).toEqual(['Old']);
  await at('2026-03-02T08:00:00.000Z', unit(1, 3, 'Right'));
  expect(names(await register.asOf('2026-03-02'))).toEqual(['Right']);
});

test('a past that was redacted is read as redacted, by who had read it before too', async () => {
  using folder = newFolder();
  const register = await folder.register();
  await writeTo(register, () => [unit(1, 1, 'Kari Nordmann')], signed('2026-03-01T08:00:00.000Z'));
  await writeTo(register, () => [unit(1, 2, 'Sales')], signed('2026-03-02T08:00:00.000Z'));
  expect(names(await register.asOf('2026-03-01'))).toEqual(['Kari Nordmann']);
  await redact(folder.journal(), 1, signed());
  const entry = entryIn(await register.asOf('2026-03-01'), 'unit', 'UNI-0001');
  expect(entry).toMatchObject({ version: 1, redacted: true, values: {} });
  expect(names(await register.current())).toEqual(['Sales']);
});

test('archived stays archived over a restart', async () => {
  using folder = newFolder();
  const register = await folder.register();
  const archived: NewLine = {
    ...unit(1, 2),
    action: 'archived',
    snapshot: { archived: true, values: { name: 'Unit 1' } },
  };
  await writeTo(register, () => [unit(1), archived]);
  const later = await folder.register();
  expect(entryIn(await later.current(), 'unit', 'UNI-0001')?.archived).toBe(true);
});
