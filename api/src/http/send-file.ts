import type { ServerResponse } from 'node:http';
import type { FileContent } from '#http/route.ts';
import { sendPieces } from '#http/send-pieces.ts';

/** Sends a file as it is. */
export async function sendFile(
  response: ServerResponse,
  contentType: string,
  { headers = {}, content }: FileContent,
): Promise<void> {
  const all = { 'Content-Type': contentType, 'Cache-Control': 'no-store', ...headers };
  response.setHeaders(new Map(Object.entries(all)));
  if (typeof content === 'string') response.end(content);
  else await sendPieces(response, content);
}
