import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Kind } from 'domain/core';
import { useEffect, useState } from 'react';
import { isKind } from '#lib/kinds.ts';
import { outlines } from '#lib/outlines.ts';
import { countByKind, countsKey, useCounts } from '#register/entries/counts.ts';

const key = 'protokoll.menu.used';

/** Kinds that were in use when this browser last counted, so that the menu does not move when the counts arrive. */
const lastUsed = (): readonly Kind[] => (localStorage.getItem(key) ?? '').split(' ').filter(isKind);

/** What the menu says beside its links, and which kinds it leaves to *all kinds* as nothing of theirs is recorded. */
export function useMenuCounts(path: string) {
  const [client, router] = [useQueryClient(), useRouter()];
  // The overview brings the counts with it.
  const { data, isError } = useCounts(path !== '/');
  const [before] = useState(lastUsed);
  const counts = data && countByKind(data);
  const used = data ? data.kinds.flatMap(({ kind, total }) => (total > 0 ? [kind] : [])) : before;
  useEffect(() => {
    if (data) localStorage.setItem(key, used.join(' '));
  });
  // A save makes counts old without asking for new ones, which arriving somewhere does.
  useEffect(
    () =>
      router.subscribe('onResolved', () => {
        void client.refetchQueries({ queryKey: countsKey, type: 'active', stale: true });
      }),
    [client, router],
  );
  return {
    counts,
    findings: data?.findings,
    processors: data?.processors,
    isShown: (kind: Kind): boolean =>
      isError || !outlines[kind].inMenuOnceUsed || used.includes(kind) || path.split('/')[1] === outlines[kind].path,
  };
}

export type MenuCounts = ReturnType<typeof useMenuCounts>;
