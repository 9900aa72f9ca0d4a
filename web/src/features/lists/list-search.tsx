import { text } from 'domain/core';
import type { RefObject } from 'react';
import css from '#features/lists/list-screen.module.css';
import { useText } from '#lib/language.ts';
import { useTypedSearch } from '#ui/use-typed-search.ts';

const words = { search: text('Search this list'), hint: text('Search') };

interface ListSearchProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly q: string;
  readonly onSearch: (q: string) => void;
}

/** Searches a moment after the last key, and follows the address when that changes by itself. */
export function ListSearch({ ref, q, onSearch }: ListSearchProps) {
  const t = useText();
  const [typed, type] = useTypedSearch(q, onSearch);
  return (
    <div className={css['search']}>
      <input
        ref={ref}
        type="search"
        aria-label={t(words.search)}
        placeholder={t(words.hint)}
        value={typed}
        onChange={(event) => type(event.target.value)}
        // Done typing: the keys of the list work again.
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <kbd aria-hidden>/</kbd>
    </div>
  );
}
