import { IconUserCircle } from '@tabler/icons-react';
import { text } from 'domain/core';
import { Suspense } from 'react';
import { useText } from '#lib/language.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const UserPanel = lazyPart(async () => (await import('#app/user-panel.tsx')).UserPanel);

const account = text('Your account');

/** The way to one's own account. */
export function UserMenu() {
  const t = useText();
  return (
    <Disclosure align="end" look="quiet" icon label={t(account)} summary={<IconUserCircle aria-hidden />}>
      {(close) => (
        <Suspense>
          <UserPanel close={close} />
        </Suspense>
      )}
    </Disclosure>
  );
}
