import { text } from 'domain/core';
import { useAsOf } from '#lib/as-of.ts';
import { useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { listParams } from '#lib/paths.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';

const words = {
  none: text('Nothing recorded yet'),
  nonePast: text('Nothing was recorded on that day'),
  begin: text('Record your organisation'),
};

/** In place of what is said about the register, while there is nothing in it; `what` would stand there. */
export function EmptyRegister({ what }: { what?: string }) {
  const t = useText();
  const asOf = useAsOf();
  const mayCreate = useMayAtAll('create') && asOf === undefined;
  return (
    <Empty title={t(asOf ? words.nonePast : words.none)} {...(what && { what })}>
      {mayCreate && (
        <ButtonLink look="primary" to="/$plural/new" params={listParams('organisation')} search={{}}>
          {t(words.begin)}
        </ButtonLink>
      )}
    </Empty>
  );
}
