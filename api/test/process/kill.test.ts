import { expect, test } from 'vitest';
import { newFolder } from '../storage/folder.ts';
import { killedAgainAndAgain, type Killed } from './killing.ts';
import { tokenIn } from './server.ts';

const rounds = 4;

test('kill -9 in the middle of ten writers, again and again, loses nothing that was acknowledged', async () => {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  const killed: Killed[] = [];
  for await (const round of killedAgainAndAgain(folder, token, rounds)) killed.push(round);
  expect(killed.map(({ lost, sound }) => ({ lost, sound }))).toEqual(killed.map(() => ({ lost: [], sound: true })));
  const noted = killed.at(-1)?.noted ?? [];
  expect(noted.length).toBeGreaterThan(rounds * 40);
  expect(new Set(noted.map(({ id, version }) => `${id} ${version}`)).size).toBe(noted.length);
});
