import { kinds, registers, type Kind } from 'domain/core';
import { anyValues, fullValues } from 'domain/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../client.ts';
import type { Running } from '../signing-in.ts';
import {
  add,
  archive,
  at,
  idsOf,
  editorRole,
  lastDay,
  list,
  put,
  restore,
  somethingOfEach,
  bodyOf,
  type AnsweredEntry,
  withOfficer,
  withRole,
} from './requests.ts';

let server: Running;
let officer: Client;
let admin: Client;
let pool: Awaited<ReturnType<typeof somethingOfEach>>;

beforeAll(async () => {
  ({ server, officer } = await withOfficer());
  admin = await withRole(server, 'admin');
  pool = await somethingOfEach(officer);
});
afterAll(async () => server[Symbol.asyncDispose]());

const read = async (kind: Kind, id: string): Promise<AnsweredEntry> =>
  bodyOf<AnsweredEntry>(await officer.send('GET', at(kind, id)));
const linesOf = async (kind: Kind, id: string) => (await server.lines(kind)).filter((line) => line.id === id);

/** A row of law that ends before it begins is refused, and so is an acceptance for years. */
function isKept(kind: Kind, values: object): boolean {
  const { from, until } = values as { from?: string; until?: string };
  if (kind === 'acceptance') return until === undefined || until <= lastDay;
  return from === undefined || until === undefined || from <= until;
}

describe.each(kinds)('%s', (kind) => {
  const editor = () => (editorRole(kind) === 'admin' ? admin : officer);

  test('is kept with every field', async () => {
    const values = fullValues(kind, pool);
    const made = await add(editor(), kind, values);
    expect((await read(kind, made.id)).values).toEqual(values);
  });

  test('goes from birth to archive and back, each step in the journal', async () => {
    const title = registers[kind].title;
    const { id } = await add(editor(), kind, { [title]: 'First' });
    expect((await put(editor(), kind, id, 1, { [title]: 'Second' }, 'Wrong name')).status).toBe(200);
    expect((await archive(editor(), kind, id, 2, 'Gone')).status).toBe(200);
    expect(idsOf(await list(officer, kind, '?size=500'))).not.toContain(id);
    expect(idsOf(await list(officer, kind, '?size=500&archived=yes'))).toContain(id);
    expect((await restore(editor(), kind, id, 3, 'Back')).status).toBe(200);
    const lines = await linesOf(kind, id);
    const steps = lines.map(({ version, action, role, reason }) => [version, action, role, reason]);
    expect(steps).toEqual([
      [1, 'created', editorRole(kind), null],
      [2, 'changed', editorRole(kind), 'Wrong name'],
      [3, 'archived', editorRole(kind), 'Gone'],
      [4, 'restored', editorRole(kind), 'Back'],
    ]);
    expect(await read(kind, id)).toMatchObject({ version: 4, archived: false, title: 'Second' });
  });

  test('reads back whatever was saved', async () => {
    const { id } = await add(editor(), kind, {});
    let version = 1;
    await fc.assert(
      fc.asyncProperty(
        anyValues(kind, pool).filter((values) => isKept(kind, values)),
        async (values) => {
          const saved = await put(editor(), kind, id, version, values);
          expect([saved.status, saved.text]).toEqual([200, expect.anything()]);
          version = bodyOf<AnsweredEntry>(saved).version;
          expect((await read(kind, id)).values).toEqual(values);
        },
      ),
      { numRuns: 8 },
    );
  });
});

test('a save that says the same writes nothing', async () => {
  const { id } = await add(officer, 'person', { name: 'Kari' });
  const answer = await put(officer, 'person', id, 1, { name: 'Kari', email: null, phone: ' ' });
  expect(bodyOf<AnsweredEntry>(answer).version).toBe(1);
  expect(await linesOf('person', id)).toHaveLength(1);
});

test('a new entry says where it is and which version it has', async () => {
  const answer = await officer.send('POST', at('person'), { values: { name: 'Ola' } });
  const { id } = bodyOf<AnsweredEntry>(answer);
  expect(answer.headers.get('Location')).toBe(at('person', id));
  expect(answer.headers.get('ETag')).toBe('"1"');
});
