import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefused, Refused, Unreachable } from '#lib/api.ts';
import { markAnswered, markSignedOut, markSilent } from '#lib/connection.ts';

function noteError(error: unknown): void {
  if (error instanceof Unreachable) markSilent();
  // A wrong password is refused with 401 too, but ends no session.
  if (isRefused(error, 401) && error.problem.type.endsWith('/not-signed-in')) markSignedOut();
}

/** Whether the server has too much to do just now. */
const isBusy = (error: unknown): boolean =>
  error instanceof Refused && /\/(?:busy|too-many-requests)$/.test(error.problem.type);

/** A refusal is final; a missing answer is retried, and one the server has no time for now. */
const shouldRetry = (count: number, error: unknown): boolean =>
  (!(error instanceof Refused) || isBusy(error)) && count < 3;

/** All server state of the screens. What was fetched once shows at once and is fetched again behind. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: noteError, onSuccess: markAnswered }),
    mutationCache: new MutationCache({ onError: noteError, onSuccess: markAnswered }),
    defaultOptions: {
      queries: { retry: shouldRetry, staleTime: 5_000, networkMode: 'always' },
      // Whoever is told that the server has no time for them has changed nothing, and may ask again.
      mutations: { networkMode: 'always', retry: (count, error) => isBusy(error) && count < 3 },
    },
  });
