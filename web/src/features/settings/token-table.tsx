import { roleLabels, text } from 'domain/core';
import css from '#features/settings/settings.module.css';
import type { Token } from '#features/settings/token-queries.ts';
import { formatDay, formatDateTime } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import plainTable from '#ui/plain-table.module.css';
import { Tag } from '#ui/tag.tsx';

const words = {
  doing: text('Actions'),
  name: text('Used by'),
  role: text('Role'),
  used: text('Last used'),
  never: text('Never'),
  ends: text('Expires'),
  revoke: text('Revoke'),
  revoked: text('Revoked'),
  expired: text('Expired'),
  orphaned: text('Does nothing: its maker has lost the role'),
  madeBy: text('Made by'),
};

const hasExpired = ({ expiresAt }: Token): boolean => new Date(expiresAt).getTime() <= Date.now();

function TokenStatus({ token }: { token: Token }) {
  const t = useText();
  if (token.revokedAt) return <Tag>{t(words.revoked)}</Tag>;
  if (hasExpired(token)) return <Tag>{t(words.expired)}</Tag>;
  return token.acts ? null : <Tag>{t(words.orphaned)}</Tag>;
}

function TokenLine({ token, onRevoke }: { token: Token; onRevoke: (token: Token) => void }) {
  const t = useText();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {token.name} <TokenStatus token={token} />
        <div className={css['soft']}>
          {t(words.madeBy)} {token.createdBy}, {formatDay(token.createdAt, language)}
        </div>
      </th>
      <td>{t(roleLabels[token.role])}</td>
      <td data-column={t(words.used)}>
        {token.lastUsedAt ? formatDateTime(token.lastUsedAt, language) : t(words.never)}
      </td>
      <td data-column={t(words.ends)}>{formatDay(token.expiresAt, language)}</td>
      <td>
        {!token.revokedAt && !hasExpired(token) && (
          <Button onClick={() => onRevoke(token)}>
            {t(words.revoke)}
            <span className="visually-hidden">: {token.name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

export function TokenTable({ tokens, onRevoke }: { tokens: readonly Token[]; onRevoke: (token: Token) => void }) {
  const t = useText();
  return (
    <div className={css['scroll']}>
      <table className={`${plainTable['table']} ${css['table']}`}>
        <thead>
          <tr>
            <th scope="col">{t(words.name)}</th>
            <th scope="col">{t(words.role)}</th>
            <th scope="col">{t(words.used)}</th>
            <th scope="col">{t(words.ends)}</th>
            <th scope="col">
              <span className="visually-hidden">{t(words.doing)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <TokenLine key={token.id} token={token} onRevoke={onRevoke} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
