import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FileContent } from '#http/route.ts';

/**
 * A reader for whom one piece of a file takes so many milliseconds is cut off, whether nothing is taken or a byte now and then: what
 * is sent to it, and its place among those who are sent something, would be held for ever.
 */
const patience = 60_000;

/** Sends a file as it is: what breaks off because the reader has left is the reader's to decide. */
export async function sendFile(
  response: ServerResponse,
  contentType: string,
  { headers = {}, content }: FileContent,
  milliseconds = patience,
): Promise<void> {
  const all = { 'Content-Type': contentType, 'Cache-Control': 'no-store', ...headers };
  response.setHeaders(new Map(Object.entries(all)));
  if (typeof content === 'string') return void response.end(content);
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
