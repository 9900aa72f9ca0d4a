import { expect, test } from 'vitest';
import { listen } from '#http-server.ts';

test('an address holds the longest list of references the API takes', async () => {
  const server = await listen((request, response) => void response.end(String(request.url?.length)), 0, '127.0.0.1');
  const ids = 'REC-0001,'.repeat(2222);
  const address = `/api/v1/surroundings?${new URLSearchParams({ ids, of: 'PR-0001' }).toString()}`;
  const answer = await fetch(`http://127.0.0.1:${server.port}${address}`, { headers: { Cookie: 'x'.repeat(4000) } });
  expect([answer.status, await answer.text()]).toEqual([200, String(address.length)]);
  await server.stop(0);
});
