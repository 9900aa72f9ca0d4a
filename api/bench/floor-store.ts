import { randomBytes } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { type Entry, type RegisterState, searchText, titleOf } from 'domain/core';
import { csvLines, exportContext, entriesOf, rowsOf, tableOf } from 'domain/tables';
import { suppliedLaw } from 'domain/rules';
import { hashOf } from '#use-cases/accounts/secrets.ts';

/** Where the floor keeps its tables. */
const floorDatabase = (folder: string): string => path.join(folder, 'floor.sqlite');

const tables = `
CREATE TABLE session (hash TEXT PRIMARY KEY, account TEXT NOT NULL, expires_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE activity (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, changed_at TEXT NOT NULL, changed_by TEXT NOT NULL,
  title TEXT NOT NULL COLLATE NOCASE, organisation TEXT, role TEXT, lifecycle TEXT,
  owner TEXT, next_review TEXT, text TEXT NOT NULL, content TEXT NOT NULL
);
CREATE INDEX activity_title ON activity (title);
CREATE INDEX activity_owner ON activity (owner, lifecycle);
CREATE TABLE audit (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL);
`;

function rowOf({ id, version, changedAt, changedBy, values }: Entry<'activity'>) {
  const title = titleOf('activity', id, values);
  return {
    id,
    version,
    changedAt,
    changedBy,
    title,
    organisation: values.organisation ?? null,
    role: values.role ?? null,
    lifecycle: values.lifecycle ?? null,
    owner: values.owners?.[0] ?? null,
    nextReview: values.nextReview ?? null,
    text: searchText('activity', id, values, { separator: '\n', nameOf: (ref) => ref }),
    content: JSON.stringify(values),
  };
}

/** The cells of the product's own export, row by row: the floor need only read and quote them. */
function cellsOf(state: RegisterState): string[][] {
  const table = tableOf('activities');
  if (!table) throw new Error('There is no table of activities.');
  const at = new Date().toISOString();
  const hash = '0'.repeat(64);
  const context = exportContext({
    state,
    asOf: at,
    evaluatedOn: at.slice(0, 10),
    law: suppliedLaw,
    language: 'en',
    hashOf: () => hash,
  });
  return parse([...csvLines(table, rowsOf(table, entriesOf(table, context), context), 'excel', context)].join(''), {
    bom: true,
    delimiter: ';',
  });
}

/** A table of finished cells, a column each. */
function addCells(database: Sqlite.Database, [header = [], ...rows]: readonly string[][]): void {
  const names = header.map((_, index) => `c${index}`);
  database.exec(
    `CREATE TABLE cells (seq INTEGER PRIMARY KEY, ${names.map((name) => `${name} TEXT NOT NULL`).join(', ')})`,
  );
  const add = database.prepare(`INSERT INTO cells VALUES (NULL, ${names.map(() => '?').join(', ')})`);
  for (const row of [header, ...rows]) add.run(...row);
}

/** Opens the floor's tables as durably as the product opens its own. */
export function openFloor(folder: string): Sqlite.Database {
  const database = new Sqlite(floorDatabase(folder));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}

/** Writes the same register as plain tables; returns a session cookie. */
export function makeFloor(folder: string, state: RegisterState): string {
  const database = openFloor(folder);
  const secret = randomBytes(24).toString('base64url');
  database.exec(tables);
  const addActivity = database.prepare(
    `INSERT INTO activity VALUES (@id, @version, @changedAt, @changedBy, @title, @organisation, @role, @lifecycle, @owner,
      @nextReview, @text, @content)`,
  );
  database.transaction(() => {
    for (const entry of state.entries.activity.values()) addActivity.run(rowOf(entry as Entry<'activity'>));
    addCells(database, cellsOf(state));
    database.prepare('INSERT INTO session VALUES (?, ?, ?)').run(hashOf(secret), 'officer', '9999-12-31');
  })();
  database.close();
  return `protokoll=${secret}`;
}
