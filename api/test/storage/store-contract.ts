import { type ActPrefix, genesis, type StoredLine } from 'domain/core';
import { describe, expect, test } from 'vitest';
import type { EntryHead, NewLine } from '#storage/journal.ts';
import { VersionTaken } from '#storage/problems.ts';
import { redact } from '#storage/redact.ts';
import type { Store } from '#storage/store.ts';
import { keepingAnswers } from './answer-contract.ts';
import { added, keepingCredentials, session, type StorePlace } from './credential-contract.ts';
import { signed, unit } from './lines.ts';

const idsOf = (lines: readonly StoredLine[]): string[] => lines.map(({ id }) => id);

function appending(place: () => Promise<StorePlace>): void {
  test('a line is stored whole, numbered and chained to the one above it', async () => {
    await using at = await place();
    const { journal } = await at.open();
    await journal.append([unit(1)], signed('2026-03-02T08:00:00.000Z', 'reorganised'));
    await journal.append([unit(1, 2, 'Sales')], signed('2026-03-02T09:00:00.000Z'));
    const [first, second] = await journal.since(0);
    expect(first).toMatchObject({ seq: 1, actor: 'kari', role: 'editor', reason: 'reorganised' });
    expect(first?.previousHash).toBe(genesis);
    expect(second).toMatchObject({ seq: 2, version: 2, reason: null, previousHash: first?.hash });
    expect(JSON.parse(second?.snapshot ?? '')).toEqual({ archived: false, values: { name: 'Sales' } });
    expect(await journal.head()).toEqual({ seq: 2, hash: second?.hash });
  });

  test('what was written through one connection is read through another as it was written', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    await one.journal.append([unit(1), unit(2), unit(3)], signed());
    for (const seq of [0, 1, 3]) expect(await one.journal.since(seq)).toEqual(await other.journal.since(seq));
    expect(await one.journal.since(0, 2)).toEqual(await other.journal.since(0, 2));
    await other.journal.append([unit(4)], signed());
    expect((await one.journal.since(1)).map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(await other.journal.since(1)).toEqual(await one.journal.since(1));
  });

  test('of two that write the same version one is refused, and none beside them is', async () => {
    await using at = await place();
    const { journal, credentials } = await at.open();
    const outcomes = await Promise.allSettled([
      journal.append([unit(1)], signed()),
      journal.append([unit(2), unit(1)], signed(), [added(session('refused'))]),
      journal.append([unit(3)], signed(), [added(session('kept'))]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: expect.any(VersionTaken) });
    expect(idsOf(await journal.since(0))).toEqual(['UNI-0001', 'UNI-0003']);
    expect((await credentials.sessionsOf('kari')).map(({ id }) => id)).toEqual(['kept']);
    expect(await journal.verify()).toMatchObject({ sound: true, head: { seq: 2 } });
  });

  test('lines and the credentials beside them stand or fall together', async () => {
    await using at = await place();
    const { journal, credentials } = await at.open();
    await credentials.apply([added(session('there'))]);
    const again = journal.append([unit(1)], signed(), [added(session('there'))]);
    await expect(again).rejects.toThrow(/session|UNIQUE/);
    const twice = journal.append([unit(1), unit(1)], signed(), [added(session('new'))]);
    await expect(twice).rejects.toThrow(VersionTaken);
    expect(await journal.since(0)).toEqual([]);
    expect((await credentials.sessionsOf('kari')).map(({ id }) => id)).toEqual(['there']);
  });

  test('a line says the time of the clock again once that is right, and small steps back are none', async () => {
    await using at = await place();
    const { journal } = await at.open();
    const [first, later, future, right] = [
      '2026-03-02T08:00:00.000Z',
      '2026-03-02T08:00:59.000Z',
      '2031-01-01T00:00:00.000Z',
      '2026-03-02T08:01:00.000Z',
    ] as const;
    for (const [index, time] of [later, first, future, right].entries())
      await journal.append([unit(index + 1)], signed(time));
    expect((await journal.since(0)).map((line) => line.at)).toEqual([later, later, future, right]);
    const jumps = [{ line: 3, stamped: future, followedBy: right }];
    expect(await journal.verify()).toMatchObject({ sound: true, jumps });
    expect((await journal.positions()).times).toMatchObject({ jumps, latest: future });
  });
}

function deciding(place: () => Promise<StorePlace>): void {
  test('what decides in its turn is handed what was written before it, in the same turn too', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    await other.journal.append([unit(1)], signed());
    const handed: string[][] = [];
    const writer = (number: number) => ({
      seen: () => 0,
      decide: (newer: readonly StoredLine[]) => {
        handed.push(idsOf(newer));
        return { lines: [unit(number)], signature: signed() };
      },
    });
    await Promise.all([one.journal.write(writer(2)), one.journal.write(writer(3))]);
    expect(handed).toEqual([['UNI-0001'], ['UNI-0001', 'UNI-0002']]);
  });

  test('what a decision throws is passed on, and nothing is written', async () => {
    await using at = await place();
    const { journal } = await at.open();
    const decide = () => {
      throw new RangeError('no');
    };
    await expect(journal.write({ seen: () => 0, decide })).rejects.toThrow(RangeError);
    expect(await journal.head()).toEqual({ seq: 0, hash: genesis });
  });

  test('an act is numbered in its turn, and no number is given twice', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    const write = ({ journal }: Store, act: ActPrefix, lines: readonly NewLine[]) =>
      journal.write({ seen: () => 0, decide: () => ({ lines, act, signature: signed() }) });
    await one.journal.append([unit(9)], signed());
    await Promise.all([
      write(one, 'MRG', [unit(1), unit(2)]),
      write(other, 'MRG', [unit(3)]),
      write(one, 'BLK', [unit(4)]),
      write(one, 'MRG', []),
    ]);
    await expect(write(one, 'MRG', [unit(1)])).rejects.toThrow(VersionTaken);
    for (let number = 5; number < 9; number += 1) await write(other, 'MRG', [unit(number)]);
    const lines = await one.journal.since(0);
    expect(lines.find(({ id }) => id === 'UNI-0009')?.act).toBeNull();
    const acts = new Map(lines.map(({ id, act }) => [id, act]));
    expect(acts.get('UNI-0001')).toBe(acts.get('UNI-0002'));
    expect(new Set([acts.get('UNI-0001'), acts.get('UNI-0003')])).toEqual(new Set(['MRG-0001', 'MRG-0002']));
    expect(acts.get('UNI-0004')).toBe('BLK-0001');
    expect(acts.get('UNI-0008')).toBe('MRG-0006');
    expect(await one.journal.verify()).toMatchObject({ sound: true });
  });

  test('of many that number entries in their turn, through two connections, none leaves a gap', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    const decide = (newer: readonly StoredLine[]) => ({ lines: [unit(newer.length + 1)], signature: signed() });
    const write = ({ journal }: Store) => journal.write({ seen: () => 0, decide });
    await Promise.all(Array.from({ length: 40 }, (_, index) => write(index % 2 ? one : other)));
    const all = Array.from({ length: 40 }, (_, index) => unit(index + 1).id);
    expect(idsOf(await one.journal.since(0, 100))).toEqual(all);
  });
}

function reading(place: () => Promise<StorePlace>): void {
  test('the newest line of each entry is found, now and as of a time', async () => {
    await using at = await place();
    const { journal } = await at.open();
    await journal.append([unit(1), unit(2)], signed('2026-03-02T08:00:00.000Z'));
    const account = { ...unit(1), kind: 'account', id: 'kari' };
    await journal.append([unit(1, 2), account], signed('2026-03-03T08:00:00.000Z'));
    const at2 = { createdAt: '2026-03-02T08:00:00.000Z' };
    expect((await journal.positions()).newest).toMatchObject([
      { seq: 2, id: 'UNI-0002', version: 1, ...at2 },
      { seq: 3, id: 'UNI-0001', version: 2, ...at2 },
      { seq: 4, kind: 'account', id: 'kari' },
    ]);
    const { newest } = await journal.positions('2026-03-02T23:59:59.999Z');
    expect(newest).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    expect(idsOf(await journal.lines([3, 1]))).toEqual(['UNI-0001', 'UNI-0001']);
    expect((await journal.history('unit', 'UNI-0001')).map(({ version }) => version)).toEqual([1, 2]);
    expect((await journal.history('unit', 'UNI-0001', 1)).map(({ version }) => version)).toEqual([2]);
    expect(await journal.history('unit', 'UNI-0001', 2)).toEqual([]);
    const heads: EntryHead[] = [];
    for await (const some of journal.entryHeads((await journal.positions()).newest.slice(-1))) heads.push(...some);
    expect(heads).toMatchObject([{ line: { seq: 4 }, createdAt: '2026-03-03T08:00:00.000Z' }]);
  });

  test.each([
    ['a clock that ran ahead', ['2026-03-01', '2026-03-02', '2999-01-01', '2026-03-02', '2026-03-03'], '2026-03-02', 4],
    ['a day before that', ['2026-03-01', '2026-03-02', '2999-01-01', '2026-03-02'], '2026-03-01', 1],
    ['lines stamped ahead that nothing follows yet', ['2026-03-01', '2999-01-01', '2999-01-01'], '2026-03-01', 1],
    ['a clock that ran ahead by a day gone by now', ['2026-03-01', '2026-03-03', '2026-03-02'], '2026-03-02', 3],
    ['a clock that was set back', ['2026-03-01', '2026-03-01', '2020-01-01', '2026-03-02'], '2020-06-01', 0],
    ['a day after that', ['2026-03-01', '2020-01-01', '2026-03-02'], '2026-03-01', 2],
    ['a day before everything', ['2026-03-01', '2026-03-02'], '2026-02-28', 0],
  ])('as of a day reaches to the last line of that day by number: %s', async (_, days, day, last) => {
    await using at = await place();
    const { journal } = await at.open();
    for (const [index, one] of days.entries())
      await journal.append([unit(index + 1)], signed(`${one}T0${index}:00:00.000Z`));
    const { newest } = await journal.positions(`${day}T23:59:59.999Z`);
    expect(newest.map(({ seq }) => seq)).toEqual(Array.from({ length: last }, (__, index) => index + 1));
  });

  test('a reason is hashed beside the line, and can be erased by itself', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    await one.journal.append([unit(1)], signed(undefined, 'Kari Nordmann asked'));
    await one.journal.append([unit(2)], signed());
    await redact(one.journal, 1, signed(undefined, 'Art. 17'), 'reason');
    for (const { journal } of [one, other]) {
      const [first, second] = await journal.since(0);
      expect(first).toMatchObject({ format: 2, reason: null, reasonNonce: null });
      expect(first?.reasonHash).toHaveLength(64);
      expect(JSON.parse(first?.snapshot ?? '')).toMatchObject({ values: { name: 'Unit 1' } });
      expect(second).toMatchObject({ reason: null, reasonHash: null });
      expect(await journal.verify()).toMatchObject({ sound: true, redacted: 1, head: { seq: 3 } });
    }
    await expect(redact(one.journal, 1, signed(), 'reason')).rejects.toThrow('has been redacted already');
    await expect(redact(one.journal, 2, signed(), 'reason')).rejects.toThrow('has no reason');
  });

  test('an erased content is gone for every reader, and the chain still verifies', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    await one.journal.append([unit(1, 1, 'Kari Nordmann')], signed());
    await one.journal.append([unit(1, 2, 'Sales')], signed());
    await redact(one.journal, 1, signed(undefined, 'Art. 17'));
    for (const { journal } of [one, other]) {
      expect((await journal.since(0))[0]).toMatchObject({ snapshot: null, nonce: null, actor: 'kari' });
      expect(await journal.verify()).toMatchObject({ sound: true, redacted: 1, head: { seq: 3 } });
    }
  });

  test('a head noted outside earlier must still stand', async () => {
    await using at = await place();
    const { journal } = await at.open();
    await journal.append([unit(1)], signed());
    const head = await journal.head();
    expect(await journal.verify([head])).toMatchObject({ sound: true });
    expect(await journal.verify([{ ...head, hash: 'f'.repeat(64) }])).toMatchObject({ fault: 'not-the-noted', seq: 1 });
    expect(await journal.verify([{ ...head, seq: 2 }])).toMatchObject({ fault: 'tail-cut', seq: 2 });
  });
}

/** What every adapter of the store port must do, whatever lies below it. */
export function storeContract(adapter: string, place: () => Promise<StorePlace>): void {
  describe(`${adapter} keeps the contract of the store`, () => {
    appending(place);
    deciding(place);
    reading(place);
    keepingCredentials(place);
    keepingAnswers(place);
  });
}
