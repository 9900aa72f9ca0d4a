import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { entryPages } from '#app/kind-screens.tsx';
import { CataloguePage } from '#features/catalogue/catalogue-page.tsx';
import { useAsOf } from '#lib/as-of.ts';
import { entryQuery } from '#register/entries.ts';
import { EntryFrame } from '#register/entry-frame.tsx';

const route = getRouteApi('/shell/$plural/$id');

function useEntry() {
  const { id } = route.useParams();
  return useSuspenseQuery(entryQuery(id, useAsOf())).data;
}

/** An entry with its head and tabs; the tab's content is the route beneath. */
export function EntryRoute() {
  const entry = useEntry();
  return (
    <EntryFrame key={entry.id} entry={entry}>
      <Outlet />
    </EntryFrame>
  );
}

export function PageRoute() {
  const entry = useEntry();
  const Page = entryPages[entry.kind] ?? CataloguePage;
  return <Page entry={entry} />;
}
