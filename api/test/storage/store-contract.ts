import { genesis, type StoredLine } from 'domain/core';
import { describe, expect, test } from 'vitest';
import type { CredentialChange, Session, Token } from '#storage/credentials.ts';
import type { EntryHead } from '#storage/journal.ts';
import { VersionTaken } from '#storage/problems.ts';
import { redact } from '#storage/redact.ts';
import type { Store } from '#storage/store.ts';
import { signed, unit } from './lines.ts';

/** An adapter under test: one empty place, opened as often as a test asks, as several processes would. */
export interface StorePlace extends AsyncDisposable {
  open(): Promise<Store>;
}

const session = (id: string, account = 'kari', at = '2026-03-02T08:00:00.000Z'): Session => ({
  id,
  account,
  device: 'Firefox on Linux',
  createdAt: at,
  lastSeenAt: at,
  expiresAt: '2026-03-02T20:00:00.000Z',
});

const added = (one: Session): CredentialChange => ({
  change: 'add-session',
  session: one,
  secretHash: `hash of ${one.id}`,
});

const token: Token = {
  id: 't1',
  name: 'Nightly export',
  role: 'viewer',
  createdBy: 'kari',
  createdAt: '2026-03-02T08:00:00.000Z',
  expiresAt: '2026-04-01T08:00:00.000Z',
};

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

  test('time never goes backwards, whatever the clock does', async () => {
    await using at = await place();
    const { journal } = await at.open();
    const [first, future, past, last] = [
      '2026-03-02T08:00:00.000Z',
      '2031-01-01T00:00:00.000Z',
      '1999-01-01T00:00:00.000Z',
      '2031-01-01T00:00:01.000Z',
    ] as const;
    for (const [index, time] of [first, future, past, last].entries())
      await journal.append([unit(index + 1)], signed(time));
    expect((await journal.since(0)).map((line) => line.at)).toEqual([first, future, future, last]);
    expect(await journal.verify()).toMatchObject({ sound: true });
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
        return { lines: [unit(number)] };
      },
    });
    await Promise.all([one.journal.write(writer(2), signed()), one.journal.write(writer(3), signed())]);
    expect(handed).toEqual([['UNI-0001'], ['UNI-0001', 'UNI-0002']]);
  });

  test('what a decision throws is passed on, and nothing is written', async () => {
    await using at = await place();
    const { journal } = await at.open();
    const decide = () => {
      throw new RangeError('no');
    };
    await expect(journal.write({ seen: () => 0, decide }, signed())).rejects.toThrow(RangeError);
    expect(await journal.head()).toEqual({ seq: 0, hash: genesis });
  });

  test('of many that number entries in their turn, through two connections, none leaves a gap', async () => {
    await using at = await place();
    const [one, other] = [await at.open(), await at.open()];
    const decide = (newer: readonly StoredLine[]) => ({ lines: [unit(newer.length + 1)] });
    const write = ({ journal }: Store) => journal.write({ seen: () => 0, decide }, signed());
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
    expect(await journal.positions()).toMatchObject([
      { seq: 2, id: 'UNI-0002', version: 1, ...at2 },
      { seq: 3, id: 'UNI-0001', version: 2, ...at2 },
      { seq: 4, kind: 'account', id: 'kari' },
    ]);
    expect(await journal.positions('2026-03-02T23:59:59.999Z')).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    expect(idsOf(await journal.lines([3, 1]))).toEqual(['UNI-0001', 'UNI-0001']);
    expect((await journal.history('unit', 'UNI-0001')).map(({ version }) => version)).toEqual([1, 2]);
    const heads: EntryHead[] = [];
    for await (const some of journal.entryHeads(['account'])) heads.push(...some);
    expect(heads).toMatchObject([{ line: { seq: 4 }, createdAt: '2026-03-03T08:00:00.000Z' }]);
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

function keepingCredentials(place: () => Promise<StorePlace>): void {
  test('a password replaces the one before and voids the link to choose one', async () => {
    await using at = await place();
    const store = (await at.open()).credentials;
    const link: CredentialChange = {
      change: 'set-password-link',
      account: 'kari',
      linkHash: 'link',
      expiresAt: '2026-03-05T08:00:00.000Z',
    };
    expect(await store.passwordHash('kari')).toBeUndefined();
    await store.apply([{ change: 'set-password', account: 'kari', hash: 'one' }, link]);
    expect(await store.passwordHash('kari')).toBe('one');
    expect(await store.passwordLink('link')).toEqual({ account: 'kari', expiresAt: link.expiresAt });
    await store.apply([{ ...link, linkHash: 'newer' }]);
    expect(await store.passwordLink('link')).toBeUndefined();
    await store.apply([{ change: 'set-password', account: 'kari', hash: 'two' }]);
    expect(await store.passwordHash('kari')).toBe('two');
    expect(await store.passwordLink('newer')).toBeUndefined();
  });

  test('there is one link to set the register up, until it is removed', async () => {
    await using at = await place();
    const store = (await at.open()).credentials;
    await store.apply([{ change: 'set-set-up-link', linkHash: 'one' }]);
    await store.apply([{ change: 'set-set-up-link', linkHash: 'two' }]);
    expect([await store.isSetUpLink('one'), await store.isSetUpLink('two')]).toEqual([false, true]);
    await store.apply([{ change: 'remove-set-up-link' }]);
    expect(await store.isSetUpLink('two')).toBe(false);
  });

  test('sessions are found by their secret and by their account, seen and removed', async () => {
    await using at = await place();
    const store = (await at.open()).credentials;
    const [first, second, other] = [
      session('first'),
      session('second', 'kari', '2026-03-02T09:00:00.000Z'),
      session('other', 'ola'),
    ];
    await store.apply([first, second, other].map(added));
    expect(await store.session('hash of first')).toEqual(first);
    expect(await store.session('first')).toBeUndefined();
    expect(await store.sessionsOf('kari')).toEqual([second, first]);
    await store.apply([{ change: 'see-session', id: 'first', at: '2026-03-02T10:00:00.000Z' }]);
    expect(await store.session('hash of first')).toMatchObject({ lastSeenAt: '2026-03-02T10:00:00.000Z' });
    await store.apply([{ change: 'remove-session', id: 'first' }]);
    expect(await store.sessionsOf('kari')).toEqual([second]);
    await store.apply([{ change: 'remove-sessions-of', account: 'kari' }]);
    expect(await store.sessionsOf('kari')).toEqual([]);
    expect(await store.sessionsOf('ola')).toEqual([other]);
    await store.apply([{ change: 'remove-all-sessions' }]);
    expect(await store.sessionsOf('ola')).toEqual([]);
  });

  test('sessions that have ended, or were not seen for long, are removed together', async () => {
    await using at = await place();
    const store = (await at.open()).credentials;
    const ended = { ...session('ended'), expiresAt: '2026-03-02T09:00:00.000Z' };
    const unseen = { ...session('unseen'), lastSeenAt: '2026-03-02T07:00:00.000Z' };
    await store.apply([session('open'), ended, unseen].map(added));
    const times = { expiredAt: '2026-03-02T09:00:00.000Z', unseenSince: '2026-03-02T07:00:00.000Z' };
    await store.apply([{ change: 'remove-ended-sessions', ...times }]);
    expect((await store.sessionsOf('kari')).map(({ id }) => id)).toEqual(['open']);
  });

  test('a token is found by its secret and by its id, used and revoked', async () => {
    await using at = await place();
    const { journal, credentials: store } = await at.open();
    const { role, expiresAt, name } = token;
    const line = { kind: 'token', id: 't1', version: 1, action: 'created', snapshot: { name, role, expiresAt } };
    await journal.append([line], signed(), [{ change: 'add-token', token, secretHash: 'secret' }]);
    expect(await store.tokenOf('secret')).toEqual(token);
    expect(await store.tokenOf('t1')).toBeUndefined();
    await store.apply([{ change: 'use-token', id: 't1', at: '2026-03-03T08:00:00.000Z' }]);
    expect(await store.token('t1')).toEqual({ ...token, lastUsedAt: '2026-03-03T08:00:00.000Z' });
    const revoke: CredentialChange = { change: 'revoke-token', id: 't1', at: '2026-03-04T08:00:00.000Z' };
    await journal.append([{ ...line, version: 2, action: 'revoked' }], signed(), [revoke]);
    expect(await store.tokens()).toMatchObject([{ id: 't1', revokedAt: '2026-03-04T08:00:00.000Z' }]);
  });
}

/** What every adapter of the store port must do, whatever lies below it. */
export function storeContract(adapter: string, place: () => Promise<StorePlace>): void {
  describe(`${adapter} keeps the contract of the store`, () => {
    appending(place);
    deciding(place);
    reading(place);
    keepingCredentials(place);
  });
}
