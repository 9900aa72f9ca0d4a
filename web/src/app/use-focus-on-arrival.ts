import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Moves focus to the heading of the screen one has come to, so that a screen reader says where one is; or to what the screen marks
 * with `data-arrive`, such as the row of a list one comes back to.
 */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        if (document.querySelector('dialog[open]')) return;
        if ('field' in toLocation.search) {
          // The form takes the reader to the field, now or once it has loaded; the router has scrolled to the top since.
          const field = document.querySelector('main')?.contains(document.activeElement);
          if (field) document.activeElement?.scrollIntoView({ block: 'center' });
          return;
        }
        // A form that goes on under another address is not left.
        if (document.querySelector('main form')?.contains(document.activeElement)) return;
        const place =
          document.querySelector<HTMLElement>('main [data-arrive]') ?? document.querySelector<HTMLElement>('main h1');
        if (!place?.contains(document.activeElement)) place?.focus({ preventScroll: true });
      }),
    [router],
  );
}
