import { text } from 'domain/core';
import { AccountForm } from '#features/settings/account-form.tsx';
import {
  type Account,
  type OneTimeLink,
  useChangeAccount,
  useCreateAccount,
} from '#features/settings/account-queries.ts';
import { useText } from '#lib/language.ts';
import { announce } from '#ui/announce.ts';
import { Dialog } from '#ui/dialog.tsx';

const words = {
  fresh: text('New account'),
  change: text('Change account'),
  saved: text('Account saved'),
};

export function NewAccount({ onMade, onClose }: { onMade: (link: OneTimeLink) => void; onClose: () => void }) {
  const t = useText();
  const { mutate, isPending, error } = useCreateAccount();
  const made = (link: OneTimeLink): void => {
    onMade(link);
    onClose();
  };
  return (
    <Dialog title={t(words.fresh)} onClose={onClose}>
      <AccountForm
        error={error}
        busy={isPending}
        onSend={(sent) => mutate(sent, { onSuccess: made })}
        onCancel={onClose}
      />
    </Dialog>
  );
}

export function ChangedAccount({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useText();
  const { mutate, isPending, error } = useChangeAccount(account);
  const saved = (): void => {
    announce(`${t(words.saved)}: ${account.name}`);
    onClose();
  };
  return (
    <Dialog title={`${t(words.change)}: ${account.name}`} onClose={onClose}>
      <AccountForm
        account={account}
        error={error}
        busy={isPending}
        onSend={({ name: _, ...sent }) => mutate(sent, { onSuccess: saved })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
