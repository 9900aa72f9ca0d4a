import { referencesAtOnce } from 'domain/rules';
import { expect, test } from 'vitest';
import { add, bodyOf, withOfficer } from './entries/requests.ts';

test('what stands around 2,000 references is told in parts, each by an address of less than 8 KB', async () => {
  const { server, officer } = await withOfficer();
  await using _ = server;
  const there = [await add(officer, 'recipient', { name: 'First' }), await add(officer, 'recipient', { name: 'Last' })];
  const ids = there.map(({ id }) => id);
  const all = [ids[0], ...Array.from({ length: 1998 }, (_none, at) => `REC-${123_450_000 + at}`), ids[1]];
  const found: string[] = [];
  for (let from = 0; from < all.length; from += referencesAtOnce) {
    const part = all.slice(from, from + referencesAtOnce).join(',');
    const address = `/api/v1/surroundings?${new URLSearchParams({ ids: part, of: 'PR-0001' }).toString()}`;
    expect(address.length).toBeLessThan(8 * 1024 - 'GET  HTTP/1.1'.length);
    const { entries } = bodyOf<{ entries: { id: string }[] }>(await officer.send('GET', address));
    found.push(...entries.map(({ id }) => id));
  }
  expect(found).toEqual(ids);
  const tooMany = await officer.send('GET', `/api/v1/surroundings?ids=${all.slice(0, 800).join(',')}`);
  expect([tooMany.status, tooMany.body]).toMatchObject([422, { errors: [{ path: '/ids', code: 'too-long' }] }]);
});
