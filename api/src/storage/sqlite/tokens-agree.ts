import type { Broken } from '#storage/chain.ts';
import type { Database } from '#storage/sqlite/connection.ts';

/** A token whose role, end or revocation is not what the journal says has been given more than it was granted. */
const disagreeing = `
SELECT made.seq FROM token
LEFT JOIN journal AS made ON made.kind = 'token' AND made.id = token.id AND made.version = 1
LEFT JOIN snapshot ON snapshot.seq = made.seq
LEFT JOIN journal AS revoked ON revoked.kind = 'token' AND revoked.id = token.id AND revoked.version = 2
WHERE made.seq IS NULL
  OR (snapshot.seq IS NOT NULL AND (token.role <> content ->> 'role' OR token.expires_at <> content ->> 'expiresAt'))
  OR (revoked.seq IS NOT NULL AND token.revoked_at IS NULL)
LIMIT 1`;

export function tokenFault(database: Database): Broken | undefined {
  const row = database.prepare<[], { seq: number | null }>(disagreeing).get();
  return row && { sound: false, fault: 'token-changed', ...(row.seq !== null && { seq: row.seq }) };
}
