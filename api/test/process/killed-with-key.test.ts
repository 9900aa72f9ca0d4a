import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Folder, newFolder } from '../storage/folder.ts';
import { startServer, tokenIn, type RealServer } from './server.ts';

const rounds = 4;

interface Request {
  readonly key: string;
  readonly name: string;
}

async function send({ url }: RealServer, token: string, { key, name }: Request) {
  const response = await fetch(`${url}/api/v1/units`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ values: { name } }),
  });
  return { status: response.status, location: response.headers.get('Location'), body: await response.json() };
}

/** Resolves as soon as something more has been stored. */
async function stored(folder: Folder, after: number): Promise<void> {
  const journal = folder.journal();
  while ((await journal.head()).seq === after) await nextTurn();
}

/** Sends a request and kills the server in the moment it has stored it, whether or not the answer has left by then. */
async function killedWhenStored(folder: Folder, token: string, request: Request): Promise<void> {
  await using server = await startServer(folder.path);
  const { seq } = await folder.journal().head();
  const sent = send(server, token, request).catch(() => undefined);
  await stored(folder, seq);
  await server.kill('SIGKILL');
  await sent;
  folder.close();
}

test('a server killed between storing a request and answering it answers it when it is sent again', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  for (let round = 1; round <= rounds; round += 1) {
    const request = { key: `sent-before-a-kill-${round}`, name: `Unit of round ${round}` };
    await killedWhenStored(folder, token, request);
    await using server = await startServer(folder.path);
    const again = await send(server, token, request);
    expect(again).toMatchObject({ status: 201, body: { version: 1, values: { name: request.name } } });
    expect(await send(server, token, request)).toEqual(again);
    await server.kill('SIGKILL');
    const lines = (await folder.journal().since(0)).filter(({ kind }) => kind === 'unit');
    expect(lines.map(({ id }) => `/api/v1/units/${id}`)).toHaveLength(round);
    expect(again.location).toBe(`/api/v1/units/${lines.at(-1)?.id}`);
    folder.close();
  }
});
