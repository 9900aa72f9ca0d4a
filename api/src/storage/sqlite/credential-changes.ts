import type { CredentialChange } from '#storage/credentials.ts';
import type { Database } from '#storage/sqlite/connection.ts';

type ChangeName = CredentialChange['change'];
type Change<Name extends ChangeName> = Extract<CredentialChange, { readonly change: Name }>;
type Parameters = Readonly<Record<string, unknown>>;

/** What writes each change; its parameters are named like the properties of the change. */
const sql: { readonly [Name in ChangeName]: string } = {
  'set-password': `INSERT INTO secret (account, hash) VALUES (@account, @hash) ON CONFLICT (account)
    DO UPDATE SET hash = excluded.hash, link_hash = NULL, link_expires_at = NULL`,
  'set-password-link': `INSERT INTO secret (account, link_hash, link_expires_at) VALUES (@account, @linkHash, @expiresAt)
    ON CONFLICT (account) DO UPDATE SET link_hash = excluded.link_hash, link_expires_at = excluded.link_expires_at`,
  'set-set-up-link': `INSERT INTO meta (key, value) VALUES ('set-up-link', @linkHash)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  'remove-set-up-link': "DELETE FROM meta WHERE key = 'set-up-link'",
  'add-session': `INSERT INTO session (id_hash, id, account, created_at, last_seen_at, expires_at, user_agent)
    VALUES (@secretHash, @id, @account, @createdAt, @lastSeenAt, @expiresAt, @device)`,
  'see-session': 'UPDATE session SET last_seen_at = @at WHERE id = @id',
  'remove-session': 'DELETE FROM session WHERE id = @id',
  'remove-sessions-of': 'DELETE FROM session WHERE account = @account',
  'remove-ended-sessions': `DELETE FROM session
    WHERE expires_at <= @expiredAt OR last_seen_at <= @unseenSince OR created_at > @begunAfter`,
  'remove-all-sessions': 'DELETE FROM session',
  'add-token': `INSERT INTO token (id, hash, name, role, created_by, created_at, expires_at)
    VALUES (@id, @secretHash, @name, @role, @createdBy, @createdAt, @expiresAt)`,
  'use-token': 'UPDATE token SET last_used_at = @at WHERE id = @id',
  'revoke-token': 'UPDATE token SET revoked_at = @at WHERE id = @id',
};

const flattened: { readonly [Name in ChangeName]?: (change: Change<Name>) => Parameters } = {
  'add-session': ({ session, secretHash }) => ({ ...session, secretHash }),
  'add-token': ({ token, secretHash }) => ({ ...token, secretHash }),
};

function parametersOf(change: CredentialChange): Parameters {
  const flatten = flattened[change.change] as ((change: CredentialChange) => Parameters) | undefined;
  return flatten ? flatten(change) : change;
}

/** Writes changes of credentials, inside a transaction that is under way; prepared once for a connection. */
export function credentialWriter(database: Database): (changes: readonly CredentialChange[]) => void {
  const names = Object.keys(sql) as ChangeName[];
  const statements = new Map(names.map((name) => [name, database.prepare<[Parameters]>(sql[name])]));
  return (changes) => {
    for (const change of changes) statements.get(change.change)?.run(parametersOf(change));
  };
}
