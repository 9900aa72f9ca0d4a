import { useQueries } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { entryQuery, type Names } from '#register/entries/entry-queries.ts';

interface KnownNames {
  readonly names: Names;
  readonly remember: (id: string, title: string) => void;
}

const KnownNamesContext = createContext<KnownNames>({ names: {}, remember: () => {} });

/** What the references in a form are called: as the API answered with the entry, and as they were chosen since. */
export function ReferenceNamesProvider({ names, children }: { names: Names; children: ReactNode }) {
  const [chosen, setChosen] = useState<Names>({});
  const value = useMemo(
    () => ({
      names: { ...names, ...chosen },
      remember: (id: string, title: string) => setChosen((known) => ({ ...known, [id]: title })),
    }),
    [names, chosen],
  );
  return <KnownNamesContext value={value}>{children}</KnownNamesContext>;
}

/** Keeps the title of something that has just been chosen or created. */
export const useRememberName = (): KnownNames['remember'] => useContext(KnownNamesContext).remember;

/** The title of a reference as far as it is known; the reference itself otherwise. */
export function useReferenceName(): (id: string) => string {
  const { names } = useContext(KnownNamesContext);
  return (id) => names[id] ?? id;
}

/** The titles of references, fetching those that are not known yet, such as those of a restored draft. */
export function useReferenceNames(ids: readonly string[]): (id: string) => string {
  const { names } = useContext(KnownNamesContext);
  const fetched = useQueries({
    queries: ids.filter((id) => names[id] === undefined).map((id) => entryQuery(id)),
    combine: (answers) => Object.fromEntries(answers.flatMap(({ data }) => (data ? [[data.id, data.title]] : []))),
  });
  return (id) => names[id] ?? fetched[id] ?? id;
}
