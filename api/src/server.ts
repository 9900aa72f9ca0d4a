import { flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { destination, pino } from 'pino';
import { openAccess, type Access } from '#use-cases/accounts/access.ts';
import { makeApp } from '#app.ts';
import { type Config, readConfig } from '#startup/config.ts';
import { createEntry } from '#use-cases/entries/change-entry.ts';
import type { Actor } from '#use-cases/actor/actor.ts';
import { listen } from '#http-server.ts';
import { recurring } from '#scheduling/recurring.ts';
import type { Head, Positions } from '#storage/journal.ts';
import { withKeyedJournal } from '#storage/keyed-store.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { type ClockJump, jumpText } from '#storage/clock.ts';
import { StorageFull, StorageReadOnly } from '#storage/problems.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';
import type { JournalThread } from '#storage/sqlite/thread.ts';
import type { Storage, Store } from '#storage/store.ts';
import { Evaluations } from '#use-cases/findings/evaluations.ts';
import { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import { Verification } from '#use-cases/log/verification.ts';
import { damageText, headText } from '#storage/verdict-text.ts';
import { addressProblem, folderProblem } from '#startup/startup-problem.ts';

const web = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** A stop waits two seconds; this is the part of it that answers under way may take. */
const shutdownTimeout = 1500;
const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** What was begun before the rest of the program was there. */
export interface Begun {
  readonly thread: JournalThread;
  /** Where the newest lines are, verified; `undefined` when that could not be found out in a thread. */
  readonly checked: Promise<Positions | undefined>;
}

/** Whether what was found out about a journal, before its folder was held, is about this one. */
async function isOf({ journal }: Store, { end }: Positions): Promise<boolean> {
  const [line] = await journal.since(end.seq - 1, 1);
  return line?.seq === end.seq && line.hash === end.hash;
}

async function openStore(storage: Storage, { checked }: Begun, folder: string) {
  try {
    const hold = await storage.hold();
    const store = withKeyedJournal(await storage.open());
    const found = await checked;
    const known = found && (await isOf(store, found)) ? found : undefined;
    const positions = await store.journal.positions(undefined, known);
    const register = await LiveRegister.open(store.journal, positions);
    if (!known) await register.warm();
    return { hold, store, positions, register };
  } catch (error) {
    throw folderProblem(error, folder);
  }
}

async function serve(config: Config, begun: Begun) {
  const log = pino({ level: config.logLevel }, destination({ fd: 2, sync: true }));
  const storage = new SqliteStorage(config.folder);
  const { hold, store, positions, register } = await openStore(storage, begun, config.folder);
  const { journal } = store;
  const access = await openAccess(store, config.sessions, undefined, positions);
  const lists = new ListIndexes(register);
  const evaluations = new Evaluations(register);
  const serverAddress = { publicUrl: config.publicUrl, host: config.host, proxies: config.proxies };
  const nameOrganisation = (name: string, by: Actor) =>
    createEntry(register, { actor: by, kind: 'organisation', input: { name } }, ({ id }) => id);
  const isReady = async () =>
    (await register.mustBeReadable().then(
      () => true,
      () => false,
    )) && storage.isWritable();
  const { answers } = store;
  const verifyAside = async (noted: readonly Head[] = []) =>
    (await begun.thread.verify(databaseIn(config.folder), noted)) ?? journal.verify(noted);
  const verification = new Verification({ verify: verifyAside }, (fault) => log.error({ fault }, damageText(fault)));
  const app = makeApp({
    register,
    journal,
    answers,
    lists,
    evaluations,
    access,
    serverAddress,
    web,
    log,
    nameOrganisation,
    isReady,
    verification,
    clockJump: () => register.clockJump(),
  });
  const tellClock = (jump: ClockJump) => log.warn({ clock: jump }, jumpText(jump));
  const jump = register.clockJump();
  if (jump) tellClock(jump);
  register.watchClock(tellClock);
  const server = await listenAt(config, app);
  // Kept outside the file, the newest line's hash shows later whether the end of the journal was cut off.
  const noteHead = async () => log.info({ head: headText(await journal.head()) }, 'journal head');
  const verify = () => void verification.verify().catch((error: unknown) => log.error({ err: error }, 'not verified'));
  // A server that is started anew every night verifies as well.
  const endVerifying = recurring({ first: hour, every: day }, verify);
  const endNoting = recurring({ first: day, every: day }, () => void noteHead());
  await noteHead();
  const stop = async () => {
    verification.end();
    endVerifying();
    endNoting();
    await server.stop(shutdownTimeout);
    await access.close();
    await noteHead();
    await store.close();
    hold.release();
  };
  return { address: addressOf(config, server.port), access, register, lists, stop };
}

async function listenAt({ port, host }: Config, app: Parameters<typeof listen>[0]) {
  try {
    return await listen(app, port, host);
  } catch (error) {
    throw addressProblem(error, `${host}:${port}`);
  }
}

/** Gives back what the start has left behind, and keeps what it has compiled for the next one, where it may. */
function releaseStartMemory(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  flushCompileCache();
}

const inAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host);
const addressOf = ({ publicUrl, host }: Config, port: number): string =>
  publicUrl?.origin ?? `http://${inAddress(host)}:${port}`;

/** How to begin, while there is no account; a new link at each start, which a full disk has no place for. */
async function invitation({ setUp }: Access, address: string): Promise<string | undefined> {
  try {
    const token = await setUp.newToken();
    return token && `To begin, open this link once: ${address}/set-up#${token}`;
  } catch (error) {
    if (error instanceof StorageFull)
      return `${error.message} Free some space and start again to get a link to begin with.`;
    if (error instanceof StorageReadOnly)
      return `${error.message} Make them writable and start again to get a link to begin with.`;
    throw error;
  }
}

/** Serves until a signal comes. */
export async function run(begun: Begun): Promise<void> {
  const { address, access, register, lists, stop } = await serve(readConfig(), begun);
  let stopping = false;
  const end = async () => {
    stopping = true;
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  console.log(`Protokoll is running at ${address}`);
  try {
    const line = await invitation(access, address);
    if (line) console.log(line);
    await register.warm();
    await lists.warm();
    releaseStartMemory();
  } catch (error) {
    if (!stopping) throw error;
  }
}
