import { useBlocker } from '@tanstack/react-router';
import { text } from 'domain/core';
import { useText } from '#lib/language.ts';
import { isReloadingPage } from '#lib/web-build.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';

const words = {
  title: text('Leave without saving?'),
  kept: text('Your changes stay in this browser as a draft, and are offered when you come back.'),
  stay: text('Stay here'),
  leave: text('Leave'),
};

/** Asks before unsaved changes are left behind, within the application and when the tab closes. */
export function LeaveGuard({ isDirty }: { isDirty: () => boolean }) {
  const t = useText();
  const blocker = useBlocker({
    // The same page with other parameters is not left.
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isDirty(),
    enableBeforeUnload: () => isDirty() && !isReloadingPage(),
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={t(words.title)} onClose={blocker.reset}>
      <p>{t(words.kept)}</p>
      <DialogButtons>
        <Button onClick={blocker.proceed}>{t(words.leave)}</Button>
        <Button look="primary" onClick={blocker.reset}>
          {t(words.stay)}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
