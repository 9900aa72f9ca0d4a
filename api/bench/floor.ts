// What the product is measured against: Express 5 and better-sqlite3 without anything of the product, with a session looked
// up for each request, durable writes, and an audit row in the same transaction. No roles, no validation, no
// history, no names of what a record refers to: it does less than the product, so that no ratio flatters.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Statement } from 'better-sqlite3';
import express, { type Request, type RequestHandler } from 'express';
import { hashOf } from '#use-cases/accounts/secrets.ts';
import { openFloor } from './floor-store.ts';

const database = openFloor(process.env['DATA_DIR'] ?? '.');
const app = express();

const session = database.prepare<[string, string], { account: string }>(
  'SELECT account FROM session WHERE hash = ? AND expires_at > ?',
);
const signedIn: RequestHandler = (request, response, next) => {
  const secret = /protokoll=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  if (session.get(hashOf(secret), new Date().toISOString())) next();
  else response.status(401).json({ title: 'Not signed in' });
};

const columns = `id, version, changed_at AS changedAt, changed_by AS changedBy, title, organisation, role, lifecycle, owner,
  next_review AS nextReview`;
const statements = new Map<string, Statement>();

/** Prepares a statement once. */
function prepared(sql: string): Statement {
  const known = statements.get(sql) ?? database.prepare(sql);
  statements.set(sql, known);
  return known;
}

/** The condition of a list and what it is asked with. */
function conditionOf({ query }: Request): [string, string[]] {
  const { q, owners, lifecycle } = query as Record<string, string | undefined>;
  if (owners) return ['owner = ? AND lifecycle = ?', [owners, lifecycle ?? '']];
  const words = q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return [['true', ...words.map(() => "text LIKE '%' || ? || '%'")].join(' AND '), words];
}

app.get('/healthz', (_request, response) => void response.json({ ok: true }));

app.get('/api/v1/activities', signedIn, (request, response) => {
  const [where, given] = conditionOf(request);
  const [page, size] = [Number(request.query['page'] ?? 1), Number(request.query['size'] ?? 50)];
  const total = prepared(`SELECT count(*) AS total FROM activity WHERE ${where}`).get(...given);
  const list = prepared(`SELECT ${columns} FROM activity WHERE ${where} ORDER BY title LIMIT ? OFFSET ?`);
  response.json({ items: list.all(...given, size, (page - 1) * size), ...(total as object), page, size });
});

const one = database.prepare<[string], { version: number; content: string }>('SELECT * FROM activity WHERE id = ?');

app.get('/api/v1/activities/:id', signedIn, (request, response) => {
  const row = one.get(String(request.params['id']));
  if (!row) return void response.status(404).json({ title: 'Not found' });
  const values = JSON.parse(row.content) as unknown;
  response.set('ETag', `"${row.version}"`).json({ ...row, content: undefined, text: undefined, values });
});

const change = database.prepare(
  'UPDATE activity SET version = version + 1, content = ?, title = ?, changed_at = ?, changed_by = ? WHERE id = ? AND version = ?',
);
const audit = database.prepare('INSERT INTO audit (at, account, id, version, content) VALUES (?, ?, ?, ?, ?)');

const save = database.transaction((id: string, version: number, values: { name: string }) => {
  const [content, at] = [JSON.stringify(values), new Date().toISOString()];
  if (change.run(content, values.name, at, 'officer', id, version).changes === 0) return false;
  audit.run(at, 'officer', id, version + 1, content);
  return true;
});

app.put('/api/v1/activities/:id', signedIn, express.json({ limit: '1mb' }), (request, response) => {
  const id = String(request.params['id']);
  const version = Number(request.get('If-Match')?.replaceAll('"', ''));
  const { values } = request.body as { values: { name: string } };
  if (!save.immediate(id, version, values)) return void response.status(412).json({ title: 'Stale' });
  response.set('ETag', `"${version + 1}"`).json({ id, version: version + 1, values });
});

const cells = database
  .prepare<[number], [number, ...string[]]>('SELECT * FROM cells WHERE seq > ? ORDER BY seq LIMIT 200')
  .raw();

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

app.get('/api/v1/exports/activities.csv', signedIn, async (_request, response) => {
  response.type('text/csv').write('\uFEFF');
  let last = 0;
  for (;;) {
    const rows = cells.all(last);
    if (rows.length === 0) break;
    last = rows.at(-1)?.[0] ?? last;
    const lines = rows.map(([_seq, ...row]) => `${row.map(quoted).join(';')}\r\n`).join('');
    if (!response.write(lines)) await once(response, 'drain');
  }
  response.end();
});

const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
