import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { noteOpened, isLastOpened } from '#features/lists/last-opened.ts';
import { entryParams } from '#lib/paths.ts';
import { stringifySearch } from '#lib/search.ts';

interface EntryLinkProps {
  readonly id: string;
  readonly asOf: string | undefined;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** How long the pointer has to stay before what it is on is fetched. */
const intent = 50;

/** Whether the browser opens it by itself, in another tab or window. */
const opensNewTab = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/**
 * A link to an entry. The router's own links each watch the address, to know whether they lead to where one is; in a list that never
 * is so, and costs as much as the rest of its rows.
 */
export function EntryLink({ id, asOf, className, children }: EntryLinkProps) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const params = entryParams(id);
  const place = { to: '/$plural/$id', params, search: {} } as const;
  const rest = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const prepare = (wait: number): void => {
    rest();
    // An error of the prefetch is shown once the entry is opened.
    timer.current = setTimeout(() => void router.preloadRoute(place).catch(() => undefined), wait);
  };
  return (
    <a
      className={className}
      href={`/${params.plural}/${params.id}${stringifySearch({ as_of: asOf })}`}
      data-arrive={isLastOpened(id) || undefined}
      onClick={(event) => {
        noteOpened(id);
        if (opensNewTab(event)) return;
        event.preventDefault();
        void router.navigate(place);
      }}
      onMouseEnter={() => prepare(intent)}
      onMouseLeave={rest}
      onTouchStart={() => prepare(0)}
      onFocus={() => prepare(0)}
    >
      {children}
    </a>
  );
}
