import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnyValues, Kind } from 'domain/core';
import { meQuery } from '#lib/me.ts';

/** What was typed and is not saved: with the version it was typed on, so that it can be merged with a newer one. */
export interface Draft {
  /** UTC time of the last key that was kept. */
  readonly at: string;
  readonly version: number | undefined;
  readonly base: AnyValues;
  readonly values: AnyValues;
}

/** The draft of one account for one entry, kept in this browser alone. */
export interface DraftStorage {
  readonly read: () => Draft | undefined;
  /** Whether the browser had room for it. */
  readonly keep: (draft: Omit<Draft, 'at'>) => boolean;
  readonly drop: () => void;
}

export function draftStorageOf(account: string, kind: Kind, id: string | undefined): DraftStorage {
  const key = `protokoll.draft.${account}.${kind}.${id ?? 'new'}`;
  return {
    read: () => {
      const kept = localStorage.getItem(key);
      return kept === null ? undefined : (JSON.parse(kept) as Draft);
    },
    keep: (draft) => {
      try {
        localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), ...draft }));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => localStorage.removeItem(key),
  };
}

export function useDraftStorage(kind: Kind, id: string | undefined): DraftStorage {
  const { data } = useQuery(meQuery);
  const account = data?.name ?? '';
  return useMemo(() => draftStorageOf(account, kind, id), [account, kind, id]);
}
