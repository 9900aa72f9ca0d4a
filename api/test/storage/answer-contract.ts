import type { StoredLine } from 'domain/core';
import { expect, test } from 'vitest';
import type { Draft, Journal } from '#storage/journal.ts';
import { withKeyedJournal, withKey } from '#storage/keyed-store.ts';
import { KeyTaken } from '#storage/problems.ts';
import type { StorePlace } from './credential-contract.ts';
import { signed, unit } from './lines.ts';

const kept = { keyHash: 'key', requestHash: 'request', at: '2026-03-02T08:00:00.000Z' };
const request = {
  ...kept,
  forgetBefore: '2026-03-01T08:00:00.000Z',
  seal: (answer: unknown): string | undefined => `sealed ${JSON.stringify(answer)}`,
};
const idsOf = (lines: readonly StoredLine[]) => lines.map(({ id }) => id);

/** Writes a unit as a request with a key, whose answer is made of the lines. */
const write = (journal: Journal, number: number, draft: Partial<Draft> = {}) => {
  const lines = [unit(number)];
  const answer = (stored: readonly StoredLine[]) => stored.map(({ id, seq }) => `${id} is ${seq}`);
  return journal.write({ seen: () => 0, decide: () => ({ lines, signature: signed(), answer, ...draft }) });
};

/** What every adapter must do with requests that may be sent again. */
export function keepingAnswers(place: () => Promise<StorePlace>): void {
  test('the key of a request and its answer are stored with its first lines, or none of them is', async () => {
    await using at = await place();
    const { journal, answers } = withKeyedJournal(await at.open());
    const failing = withKey(journal, request, () => write(journal, 1, { lines: [unit(1), unit(1)] }));
    await expect(failing).rejects.toThrow('version');
    expect(await answers.find('key')).toBeUndefined();
    await withKey(journal, request, async () => {
      await write(journal, 1);
      await write(journal, 2);
    });
    expect(await answers.find('key')).toEqual({ ...kept, answer: 'sealed ["UNI-0001 is 1"]' });
    const again = withKey(journal, request, () => write(journal, 3));
    await expect(again).rejects.toThrow(KeyTaken);
    expect(idsOf(await journal.since(0))).toEqual(['UNI-0001', 'UNI-0002']);
  });

  test('an answer that cannot be made undoes its transaction', async () => {
    await using at = await place();
    const { journal, answers } = withKeyedJournal(await at.open());
    const answer = () => {
      throw new RangeError('no answer');
    };
    await expect(withKey(journal, request, () => write(journal, 1, { answer }))).rejects.toThrow(RangeError);
    const tooOften = { ...request, seal: () => answer() };
    await expect(withKey(journal, tooOften, () => write(journal, 1))).rejects.toThrow(RangeError);
    expect([await answers.find('key'), await journal.since(0)]).toEqual([undefined, []]);
  });

  test('what was answered without writing anything is kept too', async () => {
    await using at = await place();
    const { journal, answers } = withKeyedJournal(await at.open());
    expect(await withKey(journal, request, async () => 'nothing to do')).toBe('nothing to do');
    expect(await answers.find('key')).toEqual({ ...kept, answer: 'sealed "nothing to do"' });
    expect(await journal.since(0)).toEqual([]);
    await expect(withKey(journal, request, async () => 'again')).rejects.toThrow(KeyTaken);
  });

  test('of an answer that is too large to keep the request is', async () => {
    await using at = await place();
    const { journal, answers } = withKeyedJournal(await at.open());
    await withKey(journal, { ...request, seal: () => undefined }, () => write(journal, 1));
    expect(await answers.find('key')).toEqual(kept);
  });

  test('of twins at the same moment one is written, and the other finds its answer', async () => {
    await using at = await place();
    const [one, other] = [withKeyedJournal(await at.open()), withKeyedJournal(await at.open())];
    const outcomes = await Promise.all(
      [one, other, one].map(({ journal, answers }, index) =>
        withKey(journal, request, () => write(journal, index + 1)).then(
          (lines) => `sealed ["${idsOf(lines)[0]} is 1"]`,
          async () => (await answers.find('key'))?.answer,
        ),
      ),
    );
    expect(await one.journal.since(0)).toHaveLength(1);
    expect(new Set(outcomes).size).toBe(1);
  });

  test('a key that is a day old may be used again, and the old answer has gone', async () => {
    await using at = await place();
    const { journal, answers } = withKeyedJournal(await at.open());
    await withKey(journal, request, () => write(journal, 1));
    const later = { ...request, at: '2026-03-03T09:00:00.000Z', forgetBefore: '2026-03-02T09:00:00.000Z' };
    await withKey(journal, later, () => write(journal, 2));
    expect(await answers.find('key')).toEqual({ ...kept, at: later.at, answer: 'sealed ["UNI-0002 is 2"]' });
    const other = {
      ...later,
      keyHash: 'other',
      at: '2026-03-05T09:00:00.000Z',
      forgetBefore: '2026-03-04T09:00:00.000Z',
    };
    await withKey(journal, other, () => write(journal, 3));
    expect(await answers.find('key')).toBeUndefined();
  });
}
