import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { canMerge } from 'domain/merging';
import { entryFacts, entryPages } from '#app/kind-screens.tsx';
import { CataloguePage } from '#features/catalogue/catalogue-page.tsx';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage } from '#lib/language.ts';
import { entryPageQuery } from '#register/entries/entry-queries.ts';
import { EntryFrame } from '#register/page/entry-frame.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';

const MergedNote = lazyPart(async () => (await import('#features/merging/merged-note.tsx')).MergedNote);

const route = getRouteApi('/shell/$plural/$id');

function useEntry() {
  const { id } = route.useParams();
  return useSuspenseQuery(entryPageQuery(id, useAsOf(), useLanguage())).data;
}

/** An entry with its head and tabs; the tab's content is the route beneath. */
export function EntryRoute() {
  const entry = useEntry();
  const asOf = useAsOf();
  const Facts = entryFacts[entry.kind];
  return (
    <EntryFrame key={entry.id} entry={entry} facts={Facts && <Facts entry={entry} />}>
      {entry.archived && asOf === undefined && canMerge(entry.kind) && <MergedNote entry={entry} />}
      <Outlet />
    </EntryFrame>
  );
}

export function PageRoute() {
  const entry = useEntry();
  const Page = entryPages[entry.kind] ?? CataloguePage;
  return <Page entry={entry} />;
}
