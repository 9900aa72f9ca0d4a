import { useQuery } from '@tanstack/react-query';
import { meQuery } from '#lib/me.ts';

/** Who is writing, as it stands beside what they confirm. */
export function useCurrentUserName(): string | undefined {
  const { data } = useQuery(meQuery);
  return data && (data.displayName ?? data.name);
}
