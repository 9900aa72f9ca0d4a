import { expect, test } from 'vitest';
import { download, rowsIn, withOfficer } from './requests.ts';

const reference = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;
const signed = { actor: 'kari', role: 'editor', at: '2026-03-02T08:00:00.000Z' };
const lineOf = (kind: string, id: string, version: number, values: object) => ({
  kind,
  id,
  version,
  action: version === 1 ? 'created' : 'changed',
  snapshot: { archived: false, values },
});

const units = 60;
const each = 25;
const long = 'a name that takes its place '.repeat(15);

/** Every unit under a new name, in one transaction: at no moment do two of them have different ones. */
const renamed = (version: number) =>
  Array.from({ length: units }, (_, index) =>
    lineOf('unit', reference('UNI', index + 1), version, { name: `Name ${version}` }),
  );

const activities = Array.from({ length: units * each }, (_, index) =>
  lineOf('activity', reference('PA', index + 1), 1, {
    name: `${long}${index}`,
    unit: reference('UNI', Math.floor(index / each) + 1),
  }),
);

test('an export shows one moment, however much is written while it is on its way', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  await server.journal.append([...renamed(1), ...activities], signed);
  const over = new AbortController();
  const writer = (async () => {
    let version = 2;
    for (; !over.signal.aborted; version += 1) {
      await server.journal.append(renamed(version), signed);
      // A request makes the server take in what was written.
      await officer.send('GET', '/api/v1/units/UNI-0001');
    }
    return version;
  })();
  const file = await download(server, officer, 'activities.csv?profile=data');
  over.abort();
  expect(await writer).toBeGreaterThan(4);
  const names = rowsIn(file).map((row) => row['unit']);
  expect(names).toHaveLength(activities.length);
  expect([...new Set(names)]).toEqual([expect.stringMatching(/^Name \d+$/)]);
  const again = [await download(server, officer, 'activities.csv'), await download(server, officer, 'activities.csv')];
  expect(again[1]?.bytes.equals(again[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
});
