import { useQuery } from '@tanstack/react-query';
import { meQuery } from '#lib/me.ts';

/** The name of the user, recorded with what they confirm. */
export function useCurrentUserName(): string | undefined {
  const { data } = useQuery(meQuery);
  return data && (data.displayName ?? data.name);
}
