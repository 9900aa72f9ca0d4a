import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Core from 'domain/core';
import { expect, test, vi } from 'vitest';
import { withOfficer } from '../exports/requests.ts';
import { type Running, start } from '../signing-in.ts';
import { signed } from './lines.ts';

const program = vi.hoisted(() => ({ definitions: 0 }));

/** The program, and as long as a number is given, the one of before with those definitions. */
vi.mock('domain/core', async (original) => {
  const core: typeof Core = await original();
  return {
    ...core,
    get definitionsNumber() {
      return program.definitions || core.definitionsNumber;
    },
  };
});

/** Everything a server has stored, as another one finds it. */
async function archived({ store }: Running): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-'));
  try {
    const archive = path.join(folder, 'archive.sqlite');
    await store.backUp(archive);
    return readFileSync(archive);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const stored = {
  name: 'Sick leave',
  purposes: [{ id: 'p1', text: 'Pay sick leave', article9Condition: '9-2-b' }],
  remarks: [{ id: 'm1', path: 'purposes/p1/article9Condition', status: 'stated' }],
};

test('what definitions 1 have written is read as today’s, may be saved again, and the chain verifies', async () => {
  program.definitions = 1;
  const before = await withOfficer();
  await using old = before.server;
  const line = { kind: 'activity', id: 'PA-0001', version: 1, action: 'created' } as const;
  await old.journal.append(
    [{ ...line, snapshot: { archived: false, values: stored } }],
    signed(new Date().toISOString()),
  );
  program.definitions = 0;
  await using server = await start({ database: await archived(old) });
  const officer = await server.signedIn('officer');
  const read = await officer.send('GET', '/api/v1/activities/PA-0001');
  const values = {
    name: 'Sick leave',
    purposes: [{ id: 'p1', text: 'Pay sick leave', article9Conditions: ['9-2-b'] }],
    remarks: [{ id: 'm1', path: 'purposes/p1/article9Conditions', status: 'stated' }],
  };
  expect(read.body).toMatchObject({ values });
  const saved = await officer.send(
    'PUT',
    '/api/v1/activities/PA-0001',
    { values: { ...values, name: 'Sick pay' } },
    {
      'If-Match': read.headers.get('ETag') ?? '',
    },
  );
  expect(saved.status).toBe(200);
  expect(await server.journal.verify()).toMatchObject({ sound: true });
  const [first] = await server.journal.history('activity', 'PA-0001');
  expect(JSON.parse(first?.snapshot ?? '')).toMatchObject({ values: stored });
});
