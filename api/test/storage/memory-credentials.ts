import type { CredentialChange, CredentialStore, PasswordLink, Session, Token } from '#storage/credentials.ts';

type Keyed<T> = readonly (readonly [secretHash: string, T])[];

/** Credentials as plain values; a change makes new ones. */
export interface MemoryCredentials {
  readonly passwords: ReadonlyMap<string, string>;
  readonly links: readonly (PasswordLink & { readonly linkHash: string })[];
  readonly setUpLink?: string;
  readonly sessions: Keyed<Session>;
  readonly tokens: Keyed<Token>;
}

export const emptyCredentials: MemoryCredentials = { passwords: new Map(), links: [], sessions: [], tokens: [] };

const mapped = <T extends { readonly id: string }>(all: Keyed<T>, id: string, more: Partial<T>): Keyed<T> =>
  all.map(([hash, one]) => [hash, one.id === id ? { ...one, ...more } : one]);

function addedSession(all: Keyed<Session>, session: Session, hash: string): Keyed<Session> {
  if (all.some(([, { id }]) => id === session.id)) throw new Error(`there is a session ${session.id}`);
  return [...all, [hash, session]];
}

function sessionsAfter(all: Keyed<Session>, change: CredentialChange): Keyed<Session> {
  switch (change.change) {
    case 'add-session':
      return addedSession(all, change.session, change.secretHash);
    case 'see-session':
      return mapped(all, change.id, { lastSeenAt: change.at });
    case 'remove-session':
      return all.filter(([, { id }]) => id !== change.id);
    case 'remove-sessions-of':
      return all.filter(([, { account }]) => account !== change.account);
    case 'remove-ended-sessions':
      return all.filter(
        ([, one]) =>
          one.expiresAt > change.expiredAt && one.lastSeenAt > change.unseenSince && one.createdAt <= change.begunAfter,
      );
    case 'remove-all-sessions':
      return [];
    default:
      return all;
  }
}

function tokensAfter(all: Keyed<Token>, change: CredentialChange): Keyed<Token> {
  if (change.change === 'add-token') return [...all, [change.secretHash, change.token]];
  if (change.change === 'use-token') return mapped(all, change.id, { lastUsedAt: change.at });
  return change.change === 'revoke-token' ? mapped(all, change.id, { revokedAt: change.at }) : all;
}

function after(store: MemoryCredentials, change: CredentialChange): MemoryCredentials {
  const next = {
    ...store,
    sessions: sessionsAfter(store.sessions, change),
    tokens: tokensAfter(store.tokens, change),
  };
  const others = 'account' in change ? store.links.filter(({ account }) => account !== change.account) : [];
  switch (change.change) {
    case 'set-password':
      return { ...next, links: others, passwords: new Map([...store.passwords, [change.account, change.hash]]) };
    case 'set-password-link':
      return { ...next, links: [...others, change] };
    case 'set-set-up-link':
      return { ...next, setUpLink: change.linkHash };
    case 'remove-set-up-link':
      return { ...next, setUpLink: '' };
    default:
      return next;
  }
}

export const withChanges = (store: MemoryCredentials, changes: readonly CredentialChange[]): MemoryCredentials =>
  changes.reduce(after, store);

const byHash = <T>(all: Keyed<T>, secretHash: string): T | undefined => all.find(([hash]) => hash === secretHash)?.[1];

/** Reads what is stored now, and writes through `write`. */
export const memoryCredentials = (
  stored: () => MemoryCredentials,
  write: (changes: readonly CredentialChange[]) => Promise<unknown>,
): CredentialStore => ({
  passwordHash: async (account) => stored().passwords.get(account),
  passwordLink: async (linkHash) => {
    const link = stored().links.find((one) => one.linkHash === linkHash);
    return link && { account: link.account, expiresAt: link.expiresAt };
  },
  isSetUpLink: async (linkHash) => stored().setUpLink === linkHash,
  session: async (secretHash) => byHash(stored().sessions, secretHash),
  sessionsOf: async (account) =>
    stored()
      .sessions.map(([, session]) => session)
      .filter((session) => session.account === account)
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1)),
  tokens: async () => stored().tokens.map(([, token]) => token),
  token: async (id) => stored().tokens.find(([, token]) => token.id === id)?.[1],
  tokenOf: async (secretHash) => byHash(stored().tokens, secretHash),
  apply: async (changes) => void (await write(changes)),
});
