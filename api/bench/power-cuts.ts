// What a power cut leaves of the files: everything that was written before the last time the system was asked to have it on the
// disk, and of what came after any part. Read from the system calls of a server that is written to, with strace.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LiveRegister } from '#storage/live-register.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';
import { newFolder } from '../test/storage/folder.ts';
import { startServer, tokenIn } from '../test/process/server.ts';
import { make } from '../test/process/writing.ts';

const files = ['protokoll.sqlite', 'protokoll.sqlite-wal'] as const;
type File = (typeof files)[number];

/** What the server did, in order. */
type Call =
  | { readonly is: 'write'; readonly file: File; readonly at: number; readonly bytes: Buffer }
  | { readonly is: 'sync'; readonly file: File }
  | { readonly is: 'cut'; readonly file: File; readonly at: number }
  | { readonly is: 'answer'; readonly names: readonly string[] };

const sector = 512;
const writersAtATime = 5;
const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(String.raw`\x`, ''), 'hex');
const isNamed = /name-\d+-end/g;

function callOf(line: string): Call | undefined {
  const [, name, descriptor = '', rest = ''] = /^\d+\s+(\w+)\(\d+<([^>]*)>(.*)\)\s+= \d+/.exec(line) ?? [];
  const target = descriptor.includes(String.raw`\x`) ? bytesOf(descriptor).toString() : descriptor;
  const file = files.find((one) => target.endsWith(`/${one}`));
  const texts = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => bytesOf(hex));
  if (!file) {
    const said = texts.map((text) => text.toString('latin1')).join('');
    return said.includes('201 Created') ? { is: 'answer', names: said.match(isNamed) ?? [] } : undefined;
  }
  if (name === 'fsync' || name === 'fdatasync') return { is: 'sync', file };
  const at = Number(/, (\d+)$/.exec(rest)?.[1]);
  if (name === 'ftruncate') return { is: 'cut', file, at };
  const [bytes] = texts;
  if (name !== 'pwrite64' || !bytes) throw new Error(`What ${name} does to ${file} is not known.`);
  return { is: 'write', file, at, bytes };
}

/** The calls of a trace; one that another thread interrupted stands in two lines. */
function callsIn(trace: string): Call[] {
  const begun = new Map<string, string>();
  return trace.split('\n').flatMap((line) => {
    const [thread = ''] = line.split(' ');
    if (line.endsWith('<unfinished ...>')) {
      begun.set(thread, line.replace(' <unfinished ...>', ''));
      return [];
    }
    const [, end] = /<\.\.\. \w+ resumed>(.*)$/.exec(line) ?? [];
    return callOf(end === undefined ? line : (begun.get(thread) ?? '') + end) ?? [];
  });
}

/** Lets a server write so many units, and answers with what it did from then on and with the files before that. */
async function traced(writes: number) {
  using folder = newFolder();
  const token = await tokenIn(folder.path, 'editor');
  const trace = path.join(folder.path, 'trace.txt');
  await using server = await startServer(folder.path);
  await make(server, token, 'before');
  const calls = 'trace=pwrite64,pwritev,write,writev,fsync,fdatasync,ftruncate';
  const pid = String(server.program.process.pid);
  const tracer = spawn('strace', ['-f', '-y', '-xx', '-s', '200000', '-e', calls, '-o', trace, '-p', pid]);
  const ended = once(tracer, 'exit');
  await once(tracer.stderr, 'data');
  const before = new Map(files.map((file) => [file, readFileSync(path.join(folder.path, file))]));
  for (let made = 0; made < writes; made += writersAtATime)
    await Promise.all(
      Array.from({ length: writersAtATime }, (_, index) => make(server, token, `name-${made + index}-end`)),
    );
  await server.kill('SIGKILL');
  await ended;
  return { before, calls: callsIn(readFileSync(trace, 'utf8')) };
}

/** A file as it may lie on the disk after these calls. */
function left(before: Buffer, calls: readonly Exclude<Call, { is: 'answer' }>[]): Buffer {
  const lastSync = calls.findLastIndex(({ is }) => is === 'sync');
  const ends = calls.map((call) => (call.is === 'write' ? call.at + call.bytes.length : 0));
  const bytes = Buffer.alloc(Math.max(before.length, ...ends));
  before.copy(bytes);
  let { length } = before;
  for (const [index, call] of calls.entries()) {
    const isSure = index < lastSync;
    if (call.is === 'cut' && (isSure || Math.random() < 0.5)) {
      bytes.fill(0, call.at);
      length = call.at;
    }
    if (call.is !== 'write') continue;
    for (let from = 0; from < call.bytes.length; from += sector) {
      if (!isSure && Math.random() < 0.5) continue;
      const part = call.bytes.subarray(from, from + sector);
      part.copy(bytes, call.at + from);
      length = Math.max(length, call.at + from + part.length);
    }
  }
  return bytes.subarray(0, length);
}

/** What was looked for and not found after one power cut, and whether the journal is whole. */
export interface AfterCut {
  readonly acknowledged: number;
  readonly lost: number;
  readonly isSound: boolean;
}

async function readAgain(folder: string, acknowledged: readonly string[]): Promise<AfterCut> {
  const store = await new SqliteStorage(folder).open();
  try {
    const { sound } = await store.journal.verify();
    const { entries } = await (await LiveRegister.open(store.journal)).current();
    const there = new Set([...entries.unit.values()].map(({ values }) => ('name' in values ? values.name : '')));
    const lost = acknowledged.filter((name) => !there.has(name)).length;
    return { acknowledged: acknowledged.length, lost, isSound: sound };
  } finally {
    await store.close();
  }
}

/** Cuts the power so many times, anywhere among so many writes, and reads what is left. */
export async function* powerCuts(times: number, writes = 800): AsyncGenerator<AfterCut> {
  const { before, calls } = await traced(writes);
  for (let count = 0; count < times; count += 1) {
    const until = calls.slice(0, Math.floor(Math.random() * (calls.length + 1)));
    const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-power-cut-'));
    try {
      for (const file of files) {
        const own = until.flatMap((call) => (call.is !== 'answer' && call.file === file ? [call] : []));
        writeFileSync(path.join(folder, file), left(before.get(file) ?? Buffer.alloc(0), own));
      }
      yield await readAgain(
        folder,
        until.flatMap((call) => (call.is === 'answer' ? call.names : [])),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
