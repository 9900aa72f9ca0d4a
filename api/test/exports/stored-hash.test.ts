import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Core from 'domain/core';
import { expect, test, vi } from 'vitest';
import { type Running, start } from '../signing-in.ts';
import { add, download, rowsIn, withOfficer } from './requests.ts';

const program = vi.hoisted(() => ({ definitions: 1 }));

/** A program whose second definitions call every record by its name in capitals. */
vi.mock('domain/core', async (original) => {
  const core: typeof Core = await original();
  const upcast = (kind: string, values: Readonly<Record<string, unknown>>, writtenBy: number) =>
    kind === 'activity' && writtenBy < program.definitions
      ? { ...values, name: String(values['name']).toUpperCase() }
      : values;
  return {
    ...core,
    upcast,
    get definitionsNumber() {
      return program.definitions;
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

test('the hash of a record that earlier definitions wrote is that of what is stored', async () => {
  program.definitions = 1;
  const { server, officer } = await withOfficer();
  await using _ = server;
  const id = await add(officer, 'activities', { name: 'Payroll' });
  const [line] = await server.journal.history('activity', id);
  program.definitions = 2;
  await using later = await start({ database: await archived(server) });
  const [row] = rowsIn(await download(later, await later.signedIn('officer'), 'activities.csv?profile=data'));
  expect(row).toMatchObject({ name: 'PAYROLL', record_sha256: hash('sha256', line?.snapshot ?? '', 'hex') });
});
