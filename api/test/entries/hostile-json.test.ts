import { kindAt } from 'domain/core';
import type { Pool } from 'domain/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Answer, Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import { somethingOfEach, withOfficer } from './requests.ts';

let server: Running;
let callers: readonly Client[];
let pool: Pool;

beforeAll(async () => {
  const { server: started, officer } = await withOfficer();
  server = started;
  pool = await somethingOfEach(officer);
  await server.account('chief', ['privacy-officer', 'admin']);
  callers = [await server.signedIn('chief'), server.client()];
});
afterAll(async () => server[Symbol.asyncDispose]());

type Route = Running['routes'][number];

const withBody = (): Route[] => server.routes.filter(({ endpoint }) => endpoint.body);

/** Every name of a field that a shape knows, however deep. */
function fieldsOf(shape: unknown): string[] {
  if (typeof shape !== 'object' || shape === null) return [];
  const { properties = {} } = shape as { properties?: object };
  return [...Object.keys(properties), ...Object.values(shape).flatMap(fieldsOf)];
}

/** What code that has not looked at the type of a value asks of it, or gets without asking. */
const askedOfAnything = ['length', 'size', 'toJSON', 'then', 'message', 'id', 'values'];
const scalars = fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, '', 'x', '\uD800', '\0', 'x'.repeat(5000));

/** Values of every type where another is expected, in objects that answer for strings and lists. */
function hostile(names: readonly string[], depth = 3): fc.Arbitrary<unknown> {
  if (depth === 0) return scalars;
  const inner = hostile(names, depth - 1);
  const posing = fc.constantFrom<unknown>(
    { length: 1e9 },
    { length: -1, 0: 'x' },
    { size: {} },
    [{ length: null }],
    [null],
    [[]],
  );
  const name = fc.constantFrom(...askedOfAnything, ...names);
  const shadowing = fc.constantFrom<unknown>({ length: { toString: 1 } }, [{ size: { toString: 1, valueOf: 1 } }], {
    constructor: 1,
    hasOwnProperty: 1,
  });
  const nested = fc.oneof(fc.array(inner, { maxLength: 3 }), fc.dictionary(name, inner, { maxKeys: 4 }));
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(scalars, posing, nested) }, shadowing);
}

/** Bodies with the names a route knows, each with something it does not expect. */
function bodiesFor({ endpoint, path }: Route): fc.Arbitrary<unknown> {
  const shape = z.toJSONSchema(endpoint.body as z.ZodType, { unrepresentable: 'any', io: 'input' });
  const kind = kindAt(path.split('/')[1] ?? '');
  const names = [...new Set(fieldsOf(shape))];
  const known = fc.dictionary(fc.constantFrom(...names), hostile(names), { minKeys: 1, maxKeys: 6 });
  return kind
    ? fc.oneof(
        known,
        known.map((values) => ({ values })),
        hostile(names),
      )
    : fc.oneof(known, hostile(names));
}

function addressOf({ path }: Route): string {
  const kind = kindAt(path.split('/')[1] ?? '');
  const id = (kind && pool[kind]?.[0]) ?? 'chief';
  return `/api/v1${path.replaceAll(/:\w+/g, id)}`;
}

const ask = async (caller: Client, route: Route, body: string): Promise<Answer> =>
  caller.send(route.method.toUpperCase(), addressOf(route), body, { 'If-Match': '"1"' });

test('whatever JSON is sent to whichever route, the fault is the sender’s', async () => {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? 12);
  for (const route of withBody())
    await fc.assert(
      fc.asyncProperty(bodiesFor(route), fc.nat({ max: 1 }), async (body, who) => {
        const { status, text } = await ask(callers[who] as Client, route, JSON.stringify(body));
        expect(status < 500 ? '' : text).toBe('');
      }),
      { numRuns },
    );
});

test('no field of any route is measured before its type is known', async () => {
  const said: string[] = [];
  for (const route of withBody()) {
    const fields = route.endpoint.body instanceof z.ZodObject ? Object.keys(route.endpoint.body.shape) : [];
    for (const field of fields)
      for (const posing of [{ length: { toString: 1 } }, { length: 1e9 }, { size: 1e9 }, { length: -1 }]) {
        const { status, text } = await ask(callers[0] as Client, route, JSON.stringify({ [field]: posing }));
        if (status >= 500 || /too-(?:long|many|large|small)/.test(text))
          said.push(`${route.method} ${route.path} ${text}`);
      }
  }
  expect(said).toEqual([]);
});
