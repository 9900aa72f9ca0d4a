import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AccountValues, Role, StoredLine } from 'domain/core';
import { type Logger, pino } from 'pino';
import { type Access, openAccess } from '#use-cases/accounts/access.ts';
import { allRoutesOf, type AppContext, makeApp } from '#app.ts';
import type { ServerAddress } from '#http/address.ts';
import type { AnyRoute } from '#http/route.ts';
import type { Journal } from '#storage/journal.ts';
import { withKeyedJournal } from '#storage/keyed-store.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { connect } from '#storage/sqlite/connection.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';
import type { Store } from '#storage/store.ts';
import { Evaluations } from '#use-cases/findings/evaluations.ts';
import { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import { Verification } from '#use-cases/log/verification.ts';
import { type Client, client, raw, type RawAnswer } from './client.ts';

export const goodPassword = 'trapp kaktus 91 ytterdør';

/** A clock the tests move by hand. */
export interface Clock {
  (): number;
  forward(milliseconds: number): void;
}

export function clock(from = Date.parse('2026-03-02T08:00:00Z')): Clock {
  let time = from;
  return Object.assign(() => time, { forward: (milliseconds: number) => void (time += milliseconds) });
}

/** A server with accounts, on a folder of its own. */
export interface Running extends AsyncDisposable {
  readonly url: string;
  readonly access: Access;
  readonly store: Store;
  readonly journal: Journal;
  readonly register: LiveRegister;
  readonly verification: Verification;
  readonly clock: Clock;
  /** Every route it has. */
  readonly routes: readonly AnyRoute[];
  /** The organisations named at set-up, with the actor. */
  readonly organisations: readonly (readonly [name: string, by: string])[];
  client(headers?: Record<string, string>): Client;
  /** Asks for an address exactly as it is written, under any name. */
  raw(address: string, headers?: Record<string, string>, body?: string): Promise<RawAnswer>;
  /** An account with a password, made without the API. */
  account(name: string, roles: readonly Role[], more?: Partial<AccountValues>): Promise<void>;
  /** A client with a browser session, signed in. */
  signedIn(name: string): Promise<Client>;
  /** The journal's lines of a kind, oldest first. */
  lines(kind: string): Promise<StoredLine[]>;
  /** Everything that lies in the data folder, byte by byte. */
  stored(): string;
  /** Changes its database past the server. */
  tamper(sql: string): void;
}

async function linesOf(journal: Journal, kind: string): Promise<StoredLine[]> {
  return (await journal.since(0, 10_000)).filter((line) => line.kind === kind);
}

const storedIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'latin1'))
    .join('\n');

export interface Setting {
  readonly serverAddress?: Partial<ServerAddress>;
  readonly web?: string;
  readonly log?: Logger;
  readonly isReady?: () => Promise<boolean>;
  /** The database it goes on from. */
  readonly database?: Buffer;
}

async function listening(context: AppContext): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(makeApp(context));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The parts of a server on a new folder, and what its set-up named. */
async function furnished(setting: Setting, folder: string, time: Clock) {
  const { serverAddress, web = '/nowhere', log = pino({ level: 'silent' }), isReady = async () => true } = setting;
  const store = withKeyedJournal(await new SqliteStorage(folder).open());
  const register = await LiveRegister.open(store.journal);
  const organisations: [string, string][] = [];
  const context: AppContext = {
    register,
    journal: store.journal,
    answers: store.answers,
    lists: new ListIndexes(register),
    evaluations: new Evaluations(register),
    access: await openAccess(store, undefined, time),
    serverAddress: { proxies: ['loopback'], ...serverAddress },
    web,
    log,
    isReady,
    verification: new Verification(store.journal),
    clockJump: () => register.clockJump(),
    nameOrganisation: async (name, by) => void organisations.push([name, by.name]),
  };
  return { store, register, organisations, context };
}

export const byCommand = () => ({ actor: 'cli', role: 'admin' });

async function addAccount({ accounts }: Access, name: string, roles: readonly Role[], more?: Partial<AccountValues>) {
  const values = { displayName: name, email: `${name}@example.org`, roles, ...more };
  await accounts.createWithPassword(name, values, goodPassword, byCommand);
}

async function signIn(browser: Client, name: string): Promise<Client> {
  const answer = await browser.send('POST', '/api/v1/session', { name, password: goodPassword });
  if (answer.status !== 201) throw new Error(`${name} could not sign in: ${answer.text}`);
  return browser;
}

export async function start(setting: Setting = {}): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-'));
  if (setting.database) writeFileSync(databaseIn(folder), setting.database);
  const time = clock();
  const { context, store, register, organisations } = await furnished(setting, folder, time);
  const server = await listening(context);
  const { url } = server;
  return {
    url,
    access: context.access,
    store,
    journal: store.journal,
    register,
    verification: context.verification,
    clock: time,
    organisations,
    routes: allRoutesOf(context),
    client: (headers) => client(url, headers),
    raw: (address, headers, body) => raw(url, address, headers, body),
    account: (name, roles, more) => addAccount(context.access, name, roles, more),
    signedIn: (name) => signIn(client(url), name),
    lines: (kind) => linesOf(store.journal, kind),
    stored: () => storedIn(folder),
    tamper: (sql) => {
      const database = connect(databaseIn(folder));
      database.exec(sql);
      database.close();
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await context.access.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
