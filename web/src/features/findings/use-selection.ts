import { useCallback, useMemo, useState } from 'react';
import { findingKey, type FindingItem } from '#register/findings/finding-queries.ts';

type Chosen = ReadonlyMap<string, FindingItem>;

export interface Selection {
  readonly items: readonly FindingItem[];
  readonly has: (item: FindingItem) => boolean;
  readonly toggle: (item: FindingItem) => void;
  readonly add: (items: readonly FindingItem[]) => void;
  readonly clear: () => void;
}

const none: Chosen = new Map();

/** What is selected stays so while one searches and filters; it belongs to `what`, and is let go when that changes. */
export function useSelection(what: string): Selection {
  const [kept, setKept] = useState<{ what: string; chosen: Chosen }>({ what, chosen: none });
  const chosen = kept.what === what ? kept.chosen : none;
  const put = useCallback(
    (change: (before: Chosen) => Chosen) =>
      setKept((before) => ({ what, chosen: change(before.what === what ? before.chosen : none) })),
    [what],
  );
  const toggle = useCallback(
    (item: FindingItem) =>
      put((before) => {
        const next = new Map(before);
        if (!next.delete(findingKey(item))) next.set(findingKey(item), item);
        return next;
      }),
    [put],
  );
  return useMemo(
    () => ({
      items: [...chosen.values()],
      has: (item) => chosen.has(findingKey(item)),
      toggle,
      add: (more) => put((before) => new Map([...before, ...more.map((item) => [findingKey(item), item] as const)])),
      clear: () => put(() => none),
    }),
    [chosen, toggle, put],
  );
}
