import { IconAdjustmentsHorizontal, IconFilter } from '@tabler/icons-react';
import { type Kind, text } from 'domain/core';
import { type RefObject, Suspense } from 'react';
import type { Column } from '#features/lists/columns.ts';
import { FilterChips } from '#features/lists/filter-chips.tsx';
import css from '#features/lists/list-screen.module.css';
import type { ListState } from '#features/lists/list-state.ts';
import { ListSearch } from '#features/lists/list-search.tsx';
import { useText } from '#lib/language.ts';
import type { Search } from '#lib/search.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const FilterPanel = lazyPart(async () => (await import('#features/lists/filter-panel.tsx')).FilterPanel);
const ViewPanel = lazyPart(async () => (await import('#features/lists/view-panel.tsx')).ViewPanel);

const words = { filter: text('Filter'), view: text('Columns') };

interface ListToolsProps {
  readonly kind: Kind;
  readonly state: ListState;
  readonly columns: readonly Column[];
  readonly names: Names;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onChange: (patch: Search) => void;
}

/** Search, filters and the choice of columns. */
export function ListTools({ kind, state, columns, names, search, onChange }: ListToolsProps) {
  const t = useText();
  return (
    <div className={css['tools']}>
      <ListSearch ref={search} q={state.q} onSearch={(q) => onChange({ q: q || undefined })} />
      <Disclosure
        summary={
          <>
            <IconFilter aria-hidden />
            {t(words.filter)}
          </>
        }
      >
        {(close) => (
          <Suspense>
            <FilterPanel kind={kind} state={state} onChange={onChange} close={close} />
          </Suspense>
        )}
      </Disclosure>
      <FilterChips kind={kind} state={state} names={names} onChange={onChange} />
      <div className={css['end']}>
        <Disclosure
          align="end"
          look="quiet"
          summary={
            <>
              <IconAdjustmentsHorizontal aria-hidden />
              <span className={css['wide']}>{t(words.view)}</span>
            </>
          }
        >
          {() => (
            <Suspense>
              <ViewPanel kind={kind} state={state} shown={columns} onChange={onChange} />
            </Suspense>
          )}
        </Disclosure>
      </div>
    </div>
  );
}
