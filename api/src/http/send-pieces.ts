import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/**
 * A reader for whom one piece takes so many milliseconds is cut off, whether nothing is taken or a byte now and then: what is sent to
 * it, and its place among those who are sent something, would be held for ever.
 */
const patience = 60_000;

/** Sends pieces one after the other: what breaks off because the reader has left is the reader's to decide. */
export async function sendPieces(
  response: ServerResponse,
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  milliseconds = patience,
): Promise<void> {
  let deadline: NodeJS.Timeout | undefined;
  const waitForReader = (): void => {
    deadline = setTimeout(() => response.destroy(), milliseconds);
  };
  // What it takes to make a piece is not the reader's fault.
  const pieces = async function* () {
    for await (const piece of content) {
      waitForReader();
      yield piece;
      clearTimeout(deadline);
    }
    waitForReader();
  };
  try {
    await pipeline(pieces(), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    clearTimeout(deadline);
  }
}
