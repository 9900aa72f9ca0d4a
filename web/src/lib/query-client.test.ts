import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refused, Unreachable } from '#lib/api.ts';
import { makeQueryClient } from '#lib/query-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refused = (status: number, name: string) =>
  new Refused({ type: `/problems/${name}`, title: name, status, detail: name });

test.each<[string, Error, number]>([
  ['a server that has too much to do', refused(503, 'busy'), 4],
  ['an account that asks for too much at once', refused(429, 'too-many-requests'), 4],
  ['a missing answer', new Unreachable('gone'), 4],
  ['too many attempts to sign in', refused(429, 'too-many-attempts'), 1],
  ['a refusal', refused(403, 'forbidden'), 1],
])('%s', async (_, error, times) => {
  let sent = 0;
  const query = makeQueryClient().fetchQuery({
    queryKey: ['counts'],
    queryFn: () => {
      sent += 1;
      throw error;
    },
  });
  const outcome = query.then(
    () => 'answered',
    () => 'failed',
  );
  await vi.runAllTimersAsync();
  expect([await outcome, sent]).toEqual(['failed', times]);
});
