import { IconX } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useEffect, useEffectEvent } from 'react';
import { Navigation } from '#app/navigation.tsx';
import css from '#app/navigation-drawer.module.css';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Modal } from '#ui/modal.tsx';

const words = { menu: text('Menu'), close: text('Close') };

/** The navigation on narrow screens; goes away when one has gone somewhere. */
export function NavigationDrawer({ onClose }: { onClose: () => void }) {
  const t = useText();
  const router = useRouter();
  const leave = useEffectEvent(onClose);
  useEffect(() => router.subscribe('onBeforeNavigate', () => leave()), [router]);
  return (
    <Modal className={css['drawer']} label={t(words.menu)} onClose={onClose}>
      <div className={css['close']}>
        <Button look="quiet" icon aria-label={t(words.close)} onClick={onClose}>
          <IconX aria-hidden />
        </Button>
      </div>
      <Navigation />
    </Modal>
  );
}
