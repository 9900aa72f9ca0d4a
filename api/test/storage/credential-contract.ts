import { expect, test } from 'vitest';
import type { CredentialChange, Session, Token } from '#storage/credentials.ts';
import type { Store } from '#storage/store.ts';
import { signed } from './lines.ts';

/** An adapter under test: one empty place, opened as often as a test asks, as several processes would. */
export interface StorePlace extends AsyncDisposable {
  open(): Promise<Store>;
}

export const session = (id: string, account = 'kari', at = '2026-03-02T08:00:00.000Z'): Session => ({
  id,
  account,
  device: 'Firefox on Linux',
  createdAt: at,
  lastSeenAt: at,
  expiresAt: '2026-03-02T20:00:00.000Z',
});

export const added = (one: Session): CredentialChange => ({
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

/** What every adapter must do with credentials. */
export function keepingCredentials(place: () => Promise<StorePlace>): void {
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

  test('sessions that have ended, were not seen for long or began in the time to come are removed together', async () => {
    await using at = await place();
    const store = (await at.open()).credentials;
    const ended = { ...session('ended'), expiresAt: '2026-03-02T09:00:00.000Z' };
    const unseen = { ...session('unseen'), lastSeenAt: '2026-03-02T07:00:00.000Z' };
    const toCome = {
      ...session('to come', 'kari', '2031-01-01T08:00:00.000Z'),
      expiresAt: '2031-01-01T20:00:00.000Z',
    };
    await store.apply([session('open'), ended, unseen, toCome].map(added));
    const times = {
      expiredAt: '2026-03-02T09:00:00.000Z',
      unseenSince: '2026-03-02T07:00:00.000Z',
      begunAfter: '2026-03-02T09:01:00.000Z',
    };
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
