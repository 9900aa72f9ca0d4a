import { getRouteApi } from '@tanstack/react-router';
import { ListScreen } from '#features/lists/list-screen.tsx';

const route = getRouteApi('/shell/$plural');

export function ListRoute() {
  const { kind } = route.useRouteContext();
  // A list of another kind starts afresh: nothing of the one before may stay on screen.
  return <ListScreen key={kind} kind={kind} />;
}
