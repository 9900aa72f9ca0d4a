import { beforeAll, afterAll, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import type { AnyRoute } from '#http/route.ts';
import { bodyOf, withOfficer } from './requests.ts';

let server: Running;
let officer: Client;

beforeAll(async () => void ({ server, officer } = await withOfficer()));
afterAll(async () => server[Symbol.asyncDispose]());

const takesDay = ({ endpoint: { query } }: AnyRoute): boolean =>
  query
    ?.safeParse({ as_of: 'no date' })
    .error?.issues.some(({ path, code }) => path[0] === 'as_of' && code === 'custom') ?? false;

/** What a route wants to know besides. */
const besides: Readonly<Record<string, string>> = { '/findings/counts': '&by=rule' };

const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Refused {
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

test('a day to come is refused in words by every route that answers as of a day', async () => {
  const routes = server.routes.filter(takesDay);
  expect(routes.length).toBeGreaterThan(30);
  const { length } = await server.journal.since(0, 1000);
  for (const { path } of routes) {
    const address = `/api/v1${path.replaceAll(/:\w+/g, 'PA-0001')}?as_of=${daysFromNow(2)}${besides[path] ?? ''}`;
    const answer = await officer.send('GET', address);
    expect([path, answer.status, bodyOf<Refused>(answer).errors]).toEqual([
      path,
      422,
      [
        {
          path: '/as_of',
          code: 'day-to-come',
          message: 'This day is still to come. The register is shown as of today or of a day gone by.',
        },
      ],
    ]);
  }
  expect(await server.journal.since(0, 1000)).toHaveLength(length);
});

test('today is none, wherever on earth it is asked for', async () => {
  for (const day of [daysFromNow(0), daysFromNow(14 / 24), daysFromNow(-1)])
    expect((await officer.send('GET', `/api/v1/activities?as_of=${day}`)).status).toBe(200);
});
