import type { Folder } from '../storage/folder.ts';
import { startServer, type RealServer } from './server.ts';
import { make, send, type Answered } from './writing.ts';

const writers = 10;

/** A version of an entry the server has said is stored. */
interface Acknowledged {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

/** Records what was acknowledged, and resolves when that is enough. */
class Notes {
  readonly acknowledged: Acknowledged[] = [];
  readonly #enough = Promise.withResolvers<void>();
  readonly #wanted: number;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  get enough(): Promise<void> {
    return this.#enough.promise;
  }

  take({ status, body, etag }: Answered): string {
    if (status !== 200 && status !== 201) throw new Error(`answered ${status}`);
    this.acknowledged.push({ id: body.id, version: body.version, name: body.values.name });
    if (this.acknowledged.length >= this.#wanted) this.#enough.resolve();
    return etag;
  }
}

/** Makes units and renames them, one after another, until the server is gone. */
async function writeUntilKilled(server: RealServer, token: string, writer: string, notes: Notes): Promise<void> {
  for (let count = 0; ; count += 1) {
    const made = await make(server, token, `${writer}, ${count}`);
    const etag = notes.take(made);
    notes.take(await send(server, token, 'PUT', `/units/${made.body.id}`, `${writer}, ${count}, renamed`, etag));
  }
}

/** Lets ten writers write, kills the server in the middle, and answers what it had acknowledged. */
async function killedInTheMiddle(folder: Folder, token: string, round: number): Promise<readonly Acknowledged[]> {
  await using server = await startServer(folder.path);
  const notes = new Notes(40 + round * 7);
  const all = Array.from({ length: writers }, (_, writer) =>
    writeUntilKilled(server, token, `${round}/${writer}`, notes),
  );
  await Promise.race([notes.enough, ...all]);
  await server.kill('SIGKILL');
  const ends = await Promise.allSettled(all);
  // Every writer was stopped by the end of the connection and by nothing else.
  const other = ends.find((end) => end.status === 'fulfilled' || !(end.reason instanceof TypeError));
  if (other) throw new Error('a writer was stopped by something else', { cause: other });
  return notes.acknowledged;
}

/** What a round of killing came to. */
export interface Killed {
  /** Everything acknowledged so far, in this round and in those before. */
  readonly noted: readonly Acknowledged[];
  /** What was acknowledged and is not in the journal, word for word. */
  readonly lost: readonly Acknowledged[];
  readonly sound: boolean;
}

/** Kills a server in the middle of ten writers, again and again, and looks after each time for what it had acknowledged. */
export async function* killedAgainAndAgain(folder: Folder, token: string, rounds: number): AsyncGenerator<Killed> {
  const noted: Acknowledged[] = [];
  for (let round = 0; round < rounds; round += 1) {
    noted.push(...(await killedInTheMiddle(folder, token, round)));
    const journal = folder.journal();
    const { sound } = await journal.verify();
    const lines = new Map((await journal.since(0, -1)).map((line) => [`${line.id} ${line.version}`, line.snapshot]));
    const lost = noted.filter(
      ({ id, version, name }) => !lines.get(`${id} ${version}`)?.includes(JSON.stringify(name)),
    );
    folder.close();
    yield { noted, lost, sound };
  }
}
