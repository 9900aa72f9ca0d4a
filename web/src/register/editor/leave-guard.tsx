import { useBlocker } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { isReloadingPage } from '#lib/web-build.ts';
import type { HeldAddress } from '#register/editor/held-address.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';

const words = {
  title: text('Leave without saving?'),
  kept: text('Your changes stay in this browser as a draft, and are offered when you come back.'),
  stay: text('Stay here'),
  leave: text('Leave'),
};

interface LeaveGuardProps {
  readonly isDirty: () => boolean;
  readonly address: HeldAddress;
}

/** Asks before unsaved changes are left behind, within the application and when the tab closes. */
export function LeaveGuard({ isDirty, address }: LeaveGuardProps) {
  const t = useText();
  const blocker = useBlocker({
    // The same page with other parameters is not left.
    shouldBlockFn: ({ current, next }) => {
      const blocks = current.pathname !== next.pathname && isDirty();
      if (blocks) address.hold();
      return blocks;
    },
    enableBeforeUnload: () => isDirty() && !isReloadingPage(),
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const { action, proceed, reset } = blocker;
  const stay = (): void => {
    const isElsewhere = action !== 'PUSH' && action !== 'REPLACE';
    // The browser comes back from where it stands already.
    if (isElsewhere) window.addEventListener('popstate', () => address.release(), { once: true });
    reset();
    if (!isElsewhere) address.release();
  };
  return (
    <Dialog title={t(words.title)} onClose={stay}>
      <p>{t(words.kept)}</p>
      <DialogButtons>
        <Button onClick={proceed}>{t(words.leave)}</Button>
        <Button look="primary" onClick={stay}>
          {t(words.stay)}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
