import type { StoredLine } from 'domain/core';
import { expect, test } from 'vitest';
import { type Client, client } from '../client.ts';
import { add } from '../entries/requests.ts';
import { deskOf } from '../merging/requests.ts';
import { newFolder } from '../storage/folder.ts';
import { startServer, tokenIn } from './server.ts';

const records = 60;

/**
 * Merges two units that many activities refer to, and undoes it, again and again until the server is gone. Tells of each round
 * that begins, and in the end how many were answered.
 */
async function mergeUntilKilled(
  officer: Client,
  [from, into]: readonly [string, string],
  begins: (round: number) => void,
): Promise<number> {
  const desk = deskOf(officer);
  for (let answered = 0, version = 1; ; answered += 1, version += 2)
    try {
      begins(answered + 1);
      const statuses = [(await desk.merge(from, into, version)).status, (await desk.unmerge(from)).status];
      if (statuses.some((status) => status !== 200)) throw new Error(`answered ${statuses.join(' ')}`);
    } catch (error) {
      if (error instanceof TypeError) return answered;
      throw error;
    }
}

/** The lines after those of the beginning, act by act. */
function actsIn(lines: readonly StoredLine[]): StoredLine[][] {
  const acts: StoredLine[][] = [];
  for (const line of lines)
    if (['merged', 'restored'].includes(line.action)) acts.push([line]);
    else acts.at(-1)?.push(line);
  return acts;
}

test('a merge, and undoing it, killed in the middle are in the journal whole or not at all', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'privacy-officer');
  const headers = { Authorization: `Bearer ${token}` };
  let acted = 0;
  for (const round of [2, 3, 5]) {
    let answered = 0;
    {
      await using server = await startServer(folder.path);
      const officer = client(server.url, headers);
      const from = await add(officer, 'unit', { name: 'H.R.' });
      const into = await add(officer, 'unit', { name: 'HR' });
      await Promise.all(Array.from({ length: records }, () => add(officer, 'activity', { unit: from.id })));
      const begun = Promise.withResolvers<void>();
      const merging = mergeUntilKilled(officer, [from.id, into.id], (now) => now === round && begun.resolve());
      await Promise.race([begun.promise, merging]);
      // The next request is on its way, and the server somewhere between reading it and having answered.
      await server.kill('SIGKILL');
      answered = await merging;
    }
    const journal = folder.journal();
    expect(await journal.verify()).toMatchObject({ sound: true });
    const all = await journal.since(0, -1);
    const acts = actsIn(all.slice(all.findLastIndex(({ action }) => action === 'created') + 1));
    expect(acts.length).toBeGreaterThanOrEqual(2 * answered);
    expect(acts.map((lines) => lines.length)).toEqual(acts.map(() => records + 2));
    acted += acts.length;
    folder.close();
  }
  expect(acted).toBeGreaterThan(0);
});
