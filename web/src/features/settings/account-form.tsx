import { accountFields, accountHelp, roleVocabulary, text } from 'domain/core';
import { useState } from 'react';
import type { Account, NewAccountSent } from '#features/settings/account-queries.ts';
import { fieldError } from '#lib/field-errors.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { DialogButtons } from '#ui/dialog.tsx';
import { Choice, Input } from '#ui/field.tsx';
import { ChoiceSet, Form, typed } from '#ui/form.tsx';

const words = {
  save: text('Save'),
  cancel: text('Cancel'),
  disabled: text('Disabled: cannot sign in'),
};

interface AccountFormProps {
  /** The account that is changed; a new one when absent. */
  readonly account?: Account;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (sent: NewAccountSent) => void;
  readonly onCancel: () => void;
}

const sentBy = (form: FormData, isNew: boolean) => ({
  name: typed(form, 'name'),
  displayName: typed(form, 'displayName'),
  email: typed(form, 'email'),
  roles: roleVocabulary.terms.map(({ code }) => code).filter((code) => form.getAll('roles').includes(code)),
  ...(typed(form, 'expiresOn') && { expiresOn: typed(form, 'expiresOn') }),
  ...(!isNew && { disabled: form.get('disabled') === 'on' }),
});

function Roles({ account, error }: { account: Account | undefined; error: string | undefined }) {
  const t = useText();
  return (
    <ChoiceSet legend={t(accountFields.roles.label)} error={error}>
      {roleVocabulary.terms.map(({ code, label }) => (
        <Choice
          key={code}
          type="checkbox"
          name="roles"
          value={code}
          label={t(label)}
          defaultChecked={account?.roles.includes(code) ?? false}
          aria-invalid={error ? true : undefined}
        />
      ))}
    </ChoiceSet>
  );
}

/** What an administrator says of an account. */
export function AccountForm({ account, error, busy, onSend, onCancel }: AccountFormProps) {
  const t = useText();
  const [first] = useState(account);
  const { name, displayName, email, expiresOn } = accountFields;
  return (
    <Form error={error} onSend={(form) => onSend(sentBy(form, !first))}>
      {!first && (
        <Input
          label={t(name.label)}
          help={t(accountHelp.name)}
          error={fieldError(error, 'name')}
          name="name"
          autoComplete="off"
          autoCapitalize="none"
          required
        />
      )}
      <Input
        label={t(displayName.label)}
        error={fieldError(error, 'displayName')}
        name="displayName"
        autoComplete="off"
        defaultValue={first?.displayName}
        required
      />
      <Input
        label={t(email.label)}
        help={t(accountHelp.email)}
        error={fieldError(error, 'email')}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={first?.email}
        required
      />
      <Roles account={first} error={fieldError(error, 'roles')} />
      <Input
        label={t(expiresOn.label)}
        help={t(accountHelp.expiresOn)}
        error={fieldError(error, 'expiresOn')}
        name="expiresOn"
        type="date"
        defaultValue={first?.expiresOn}
      />
      {first && (
        <Choice type="checkbox" name="disabled" label={t(words.disabled)} defaultChecked={first.disabled ?? false} />
      )}
      <DialogButtons>
        <Button onClick={onCancel}>{t(words.cancel)}</Button>
        <Button type="submit" look="primary" disabled={busy}>
          {t(words.save)}
        </Button>
      </DialogButtons>
    </Form>
  );
}
