import { useQuery } from '@tanstack/react-query';
import { roleVocabulary, text } from 'domain/core';
import { useCreateToken } from '#features/settings/token-queries.ts';
import { fieldError } from '#lib/field-errors.ts';
import { useText } from '#lib/language.ts';
import { meQuery } from '#lib/me.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';
import { Input, Select } from '#ui/field.tsx';
import { Form, typed } from '#ui/form.tsx';

const words = {
  title: text('New API token'),
  name: text('What will use it'),
  role: text('Role'),
  choose: text('Choose'),
  days: text('Days until it expires'),
  make: text('Make the token'),
  cancel: text('Cancel'),
};

const sentBy = (form: FormData) => ({
  name: typed(form, 'name'),
  role: roleVocabulary.terms.find(({ code }) => code === form.get('role'))?.code,
  days: Number(form.get('days')),
});

export function NewTokenDialog({ onMade, onClose }: { onMade: (secret: string) => void; onClose: () => void }) {
  const t = useText();
  const { mutate, isPending, error } = useCreateToken();
  const { data: me } = useQuery(meQuery);
  // A token acts in a role of its maker.
  const roles = roleVocabulary.terms.filter(({ code }) => me?.roles.includes(code));
  const made = ({ secret }: { secret: string }): void => {
    onMade(secret);
    onClose();
  };
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <Form error={error} onSend={(form) => mutate(sentBy(form), { onSuccess: made })}>
        <Input label={t(words.name)} error={fieldError(error, 'name')} name="name" autoComplete="off" required />
        <Select label={t(words.role)} error={fieldError(error, 'role')} name="role" defaultValue="" required>
          <option value="" disabled>
            {t(words.choose)}
          </option>
          {roles.map(({ code, label }) => (
            <option key={code} value={code}>
              {t(label)}
            </option>
          ))}
        </Select>
        <Input
          label={t(words.days)}
          error={fieldError(error, 'days')}
          name="days"
          type="number"
          min={1}
          defaultValue={90}
          required
        />
        <DialogButtons>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="submit" look="primary" disabled={isPending}>
            {t(words.make)}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
