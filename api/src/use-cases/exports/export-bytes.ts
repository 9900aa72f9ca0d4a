import { createHash } from 'node:crypto';
import { nextTurn } from '#scheduling/turns.ts';
import type { ExportBytes } from '#use-cases/exports/export-log.ts';

/** Handed out at a time: few enough that others get their turn in between, and that memory stays flat. */
const chunkSize = 64 * 1024;

/** The bytes one UTF-16 code unit takes in UTF-8 at most. */
const maxBytesPerUnit = 3;

/** Each line is encoded into its place: encoding a whole chunk first copies it together, and then reads it twice to find out how long it is. */
function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let [chunk, used] = [Buffer.allocUnsafe(chunkSize), 0];
  for (const line of lines) {
    const room = line.length * maxBytesPerUnit;
    if (used + room > chunk.length) {
      if (used > 0) yield chunk.subarray(0, used);
      [chunk, used] = [Buffer.allocUnsafe(Math.max(chunkSize, room)), 0];
    }
    used += chunk.write(line, used);
  }
  yield chunk.subarray(0, used);
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
    await nextTurn();
  }
  await finish({ bytes, sha256: sum.digest('hex') });
  yield held;
}
