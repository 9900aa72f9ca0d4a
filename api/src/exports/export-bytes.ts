import { createHash } from 'node:crypto';
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { ExportBytes } from '#exports/export-log.ts';

/** Handed out at a time: few enough characters that others get their turn in between, and that memory stays flat. */
const chunkSize = 64 * 1024;

function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < chunkSize) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}

/** Lines as bytes, chunk by chunk. The last chunk waits until `finish` has taken in what all of them came to. */
export async function* bytesOf(
  lines: Iterable<string>,
  finish: (came: ExportBytes) => Promise<void>,
): AsyncGenerator<Buffer> {
  const sum = createHash('sha256');
  let bytes = 0;
  let held: Buffer = Buffer.alloc(0);
  for (const chunk of chunksOf(lines)) {
    sum.update(chunk);
    bytes += chunk.length;
    if (held.length > 0) yield held;
    held = chunk;
    await othersFirst();
  }
  await finish({ bytes, sha256: sum.digest('hex') });
  yield held;
}
