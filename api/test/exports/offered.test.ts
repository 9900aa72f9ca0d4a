import { describe, expect, test } from 'vitest';
import { tables } from 'domain/tables';
import type { ExportedTables } from 'domain/contract';
import { start } from '../signing-in.ts';

const namesIn = ({ groups }: ExportedTables): string[] =>
  groups.flatMap((group) => group.tables.flatMap(({ name, rows }) => [name, ...rows.map((row) => row.name)]));

describe('what may be exported', () => {
  test('is every table, in groups, in the language of the reader', async () => {
    await using server = await start();
    await server.account('officer', ['privacy-officer']);
    const officer = await server.signedIn('officer');
    const { body } = await officer.send('GET', '/api/v1/exports?lang=nb');
    const offered = body as unknown as ExportedTables;
    expect(namesIn(offered).toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
    expect(offered.groups.map(({ id }) => id)).toEqual(['statutory', 'record', 'other']);
    expect(offered.groups[0]?.tables.map(({ label }) => label)).toEqual([
      'Behandlingsaktiviteter',
      'Databehandlerprotokoller',
      'Databehandlere og underdatabehandlere',
    ]);
  });

  test.each([
    [
      'owner',
      (name: string) => /^(?:activities|processor-records|records\/(?:activity|processor-record)\b.*)$/.test(name),
    ],
    ['dpo', () => true],
    ['editor', () => true],
  ] as const)('is for the role of %s what the role gets, table by table', async (role, isOffered) => {
    await using server = await start();
    await server.account('reader', [role]);
    const reader = await server.signedIn('reader');
    const { body } = await reader.send('GET', '/api/v1/exports');
    const offered = namesIn(body as unknown as ExportedTables);
    expect(offered.toSorted()).toEqual(
      tables
        .map(({ name }) => name)
        .filter((name) => isOffered(name))
        .toSorted(),
    );
    for (const { name } of tables) {
      const { status } = await reader.send('GET', `/api/v1/exports/${name}.csv`);
      expect([name, status]).toEqual([name, offered.includes(name) ? 200 : 403]);
    }
  });
});
