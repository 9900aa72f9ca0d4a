import { expect, test } from 'vitest';
import { keepingKeys, withKey } from '#storage/keyed-store.ts';
import { KeyTaken } from '#storage/problems.ts';
import type { StorePlace } from './credential-contract.ts';
import { signed, unit } from './lines.ts';

const kept = { keyHash: 'key', requestHash: 'request', at: '2026-03-02T08:00:00.000Z' };
const request = { ...kept, forgetBefore: '2026-03-01T08:00:00.000Z' };

/** What every adapter must do with requests that may be sent again. */
export function keepingAnswers(place: () => Promise<StorePlace>): void {
  test('the key of a request is stored with its first lines, or neither is', async () => {
    await using at = await place();
    const { journal, answers } = keepingKeys(await at.open());
    const failing = withKey(request, () => journal.append([unit(1), unit(1)], signed()));
    await expect(failing).rejects.toThrow('version');
    expect(await answers.find('key')).toBeUndefined();
    await withKey(request, async () => {
      await journal.append([unit(1)], signed());
      await journal.append([unit(2)], signed());
    });
    expect(await answers.find('key')).toEqual(kept);
    const again = withKey(request, () => journal.append([unit(3)], signed()));
    await expect(again).rejects.toThrow(KeyTaken);
    expect((await journal.since(0)).map(({ id }) => id)).toEqual(['UNI-0001', 'UNI-0002']);
  });

  test('of twins at the same moment one is written', async () => {
    await using at = await place();
    const [one, other] = [keepingKeys(await at.open()), keepingKeys(await at.open())];
    const outcomes = await Promise.allSettled(
      [one, other, one].map(({ journal }, index) =>
        withKey(request, () => journal.append([unit(index + 1)], signed())),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await one.journal.since(0)).toHaveLength(1);
  });

  test('an answer is kept with its request until it is forgotten', async () => {
    await using at = await place();
    const { journal, answers } = keepingKeys(await at.open());
    await withKey(request, () => journal.append([unit(1)], signed()));
    await answers.keep(request, 'sealed');
    await answers.keep({ ...request, requestHash: 'another' }, 'other');
    expect(await answers.find('key')).toEqual({ ...kept, answer: 'sealed' });
    const later = { keyHash: 'later', requestHash: 'request', at: '2026-03-03T09:00:00.000Z' };
    await answers.keep({ ...later, forgetBefore: kept.at }, 'sealed too');
    expect(await answers.find('key')).toEqual({ ...kept, answer: 'sealed' });
    await answers.keep({ ...later, forgetBefore: '2026-03-02T09:00:00.000Z' }, 'sealed too');
    expect(await answers.find('key')).toBeUndefined();
    expect(await answers.find('later')).toEqual({ ...later, answer: 'sealed too' });
  });

  test('a key that is a day old may be used again', async () => {
    await using at = await place();
    const { journal, answers } = keepingKeys(await at.open());
    await withKey(request, () => journal.append([unit(1)], signed()));
    const later = { ...request, at: '2026-03-03T09:00:00.000Z', forgetBefore: '2026-03-02T09:00:00.000Z' };
    await withKey(later, () => journal.append([unit(2)], signed()));
    expect(await answers.find('key')).toEqual({ ...kept, at: later.at });
  });
}
