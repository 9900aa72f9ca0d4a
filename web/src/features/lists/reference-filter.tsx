import { useQueries } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useDeferredValue, useState } from 'react';
import css from '#features/lists/panel.module.css';
import { isKind } from '#lib/kinds.ts';
import { useText } from '#lib/language.ts';
import { type ListedEntry, listPage } from '#register/entries/entry-queries.ts';
import { Input } from '#ui/field.tsx';

const words = { search: text('Search'), none: text('Nothing found') };

function useMatchingEntries(to: readonly string[], q: string): readonly ListedEntry[] | undefined {
  return useQueries({
    queries: to.filter(isKind).map((kind) => listPage(kind, q ? { q } : { sort: 'title' }, 1, 20)),
    combine: (answers) =>
      answers.some(({ data }) => data) ? answers.flatMap(({ data }) => data?.items ?? []) : undefined,
  });
}

interface ReferenceFilterProps {
  readonly to: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Finds the record to filter by. */
export function ReferenceFilter({ to, onChoose }: ReferenceFilterProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const found = useMatchingEntries(to, useDeferredValue(typed.trim()));
  return (
    <>
      <Input label={t(words.search)} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <div className={css['options']} role="status">
        {found?.length === 0 && <p className={css['none']}>{t(words.none)}</p>}
        {found?.map(({ id, title }) => (
          <button key={id} type="button" className={css['option']} onClick={() => onChoose(id)}>
            {title}
          </button>
        ))}
      </div>
    </>
  );
}
