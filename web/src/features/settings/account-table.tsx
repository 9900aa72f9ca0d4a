import { accountFields, roleLabels, text } from 'domain/core';
import type { Account } from '#features/settings/account-queries.ts';
import css from '#features/settings/settings.module.css';
import { formatShortDate } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import plainTable from '#ui/plain-table.module.css';
import { Tag } from '#ui/tag.tsx';

const words = {
  doing: text('Actions'),
  edit: text('Edit'),
  link: text('Password link'),
};

interface AccountActionProps {
  readonly onEdit: (account: Account) => void;
  readonly onLink: (account: Account) => void;
}

function AccountActions({ account, onEdit, onLink }: { account: Account } & AccountActionProps) {
  const t = useText();
  return (
    <div className={css['buttons']}>
      <Button look="quiet" onClick={() => onLink(account)}>
        {t(words.link)}
        <span className="visually-hidden">: {account.name}</span>
      </Button>
      <Button onClick={() => onEdit(account)}>
        {t(words.edit)}
        <span className="visually-hidden">: {account.name}</span>
      </Button>
    </div>
  );
}

function AccountLine({ account, ...doing }: { account: Account } & AccountActionProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {account.displayName} {account.disabled && <Tag>{t(accountFields.disabled.label)}</Tag>}
        <div className={css['soft']}>
          {account.name} · {account.email}
        </div>
      </th>
      <td>{account.roles.map((role) => t(roleLabels[role])).join(', ')}</td>
      <td data-column={account.expiresOn && t(accountFields.expiresOn.label)}>
        {account.expiresOn && formatShortDate(account.expiresOn, language)}
      </td>
      <td>
        <AccountActions account={account} {...doing} />
      </td>
    </tr>
  );
}

export function AccountTable({ accounts, ...doing }: { accounts: readonly Account[] } & AccountActionProps) {
  const t = useText();
  return (
    <div className={css['scroll']}>
      <table className={`${plainTable['table']} ${css['table']}`}>
        <thead>
          <tr>
            <th scope="col">{t(accountFields.displayName.label)}</th>
            <th scope="col">{t(accountFields.roles.label)}</th>
            <th scope="col">{t(accountFields.expiresOn.label)}</th>
            <th scope="col">
              <span className="visually-hidden">{t(words.doing)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountLine key={account.name} account={account} {...doing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
