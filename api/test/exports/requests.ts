import { createHash } from 'node:crypto';
import type { StoredLine } from 'domain/core';
import { parse } from 'csv-parse/sync';
import type { Client } from '../client.ts';
import { type Running, start } from '../signing-in.ts';

/** A file as it came: its bytes, and what a reader makes of them. */
export interface File {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
  /** Header and rows, mark and quotes taken off. */
  readonly cells: string[][];
}

/** A server with a privacy officer signed in. */
export async function withOfficer(): Promise<{ server: Running; officer: Client }> {
  const server = await start();
  await server.account('officer', ['privacy-officer']);
  return { server, officer: await server.signedIn('officer') };
}

/** Adds an entry; answers its reference. */
export async function add(client: Client, path: string, values: object): Promise<string> {
  const { status, body, text } = await client.send('POST', `/api/v1/${path}`, { values });
  if (status !== 201) throw new Error(text);
  return (body as unknown as { id: string }).id;
}

/** Changes an entry from its first version. */
export const change = (client: Client, address: string, values: object, version = 1) =>
  client.send('PUT', `/api/v1/${address}`, { values }, { 'If-Match': `"${version}"` });

/** Downloads a table with a client's session. */
export async function download({ url }: Running, client: Client, file: string): Promise<File> {
  const response = await fetch(`${url}/api/v1/exports/${file}`, { headers: { Cookie: client.cookie } });
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString();
  const delimiter = text.startsWith('\uFEFF') ? ';' : ',';
  const isCsv = response.headers.get('Content-Type')?.startsWith('text/csv') ?? false;
  const cells = isCsv ? parse(text, { bom: true, delimiter }) : [];
  return { status: response.status, headers: response.headers, bytes, text, cells };
}

/** The rows of a file in the `data` profile as objects by key. */
export const rowsIn = ({ cells: [keys = [], ...rows] }: File): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])));

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What the journal says of exports: reference, version, role and the facts. */
export async function exportsIn(server: Running) {
  const lines = await server.lines('export');
  return lines.map(({ id, version, actor, role, snapshot }: StoredLine) => ({
    id,
    version,
    actor,
    role,
    facts: JSON.parse(snapshot ?? '{}') as Record<string, unknown>,
  }));
}
