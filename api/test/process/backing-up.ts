import path from 'node:path';
import { backUp } from '#storage/sqlite/backup.ts';
import { restore } from '#storage/sqlite/restore.ts';
import { newFolder, type Folder } from '../storage/folder.ts';
import { signed } from '../storage/lines.ts';
import { startServer } from './server.ts';
import { make } from './writing.ts';

const writers = 4;

/** What a backup that was made while others wrote came to. */
interface BackedUp {
  /** How many lines it holds. */
  readonly seq: number;
  /** What was acknowledged before it began and is not in it. */
  readonly lost: readonly string[];
  /** Whether it restores to a sound journal that is, line for line, the beginning of the one that went on. */
  readonly isOneMoment: boolean;
}

/** Backs up a register while writers write, again and again, and restores each backup elsewhere. */
export async function* backedUpWhileWriting(folder: Folder, token: string, times: number): AsyncGenerator<BackedUp> {
  await using server = await startServer(folder.path);
  const over = new AbortController();
  const acknowledged: string[] = [];
  const all = Array.from({ length: writers }, async (_, writer) => {
    for (let count = 0; !over.signal.aborted; count += 1) {
      const { status, body } = await make(server, token, `${writer}, ${count}`);
      if (status !== 201) throw new Error(`answered ${status}`);
      acknowledged.push(body.id);
    }
  });
  try {
    await make(server, token, 'first');
    for (let time = 0; time < times; time += 1)
      yield await backedUp(folder, [...acknowledged], `backup-${time}.sqlite`);
  } finally {
    over.abort();
    await Promise.all(all);
    folder.close();
  }
}

async function backedUp(folder: Folder, before: readonly string[], name: string): Promise<BackedUp> {
  const archive = path.join(folder.path, name);
  const { head } = await backUp(folder.database(), archive);
  using restored = newFolder();
  await restore(archive, restored.path, signed());
  const journal = restored.journal();
  const { sound } = await journal.verify();
  const lines = (await journal.since(0, -1)).slice(0, head.seq);
  // The chain makes one equal hash mean that everything up to there is equal.
  const [there] = await folder.journal().since(head.seq - 1, 1);
  const ids = new Set(lines.map(({ id }) => id));
  return {
    seq: head.seq,
    lost: before.filter((id) => !ids.has(id)),
    isOneMoment: sound && lines.at(-1)?.hash === head.hash && there?.hash === head.hash,
  };
}
