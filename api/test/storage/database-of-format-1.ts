import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * A database written by the last version that wrote lines of format 1: an account, entries, two merges of which one was
 * undone, accepted findings, a redaction and a token.
 */
export const databaseOfFormat1 = (): Buffer => gunzipSync(readFileSync(new URL('format-1.sqlite.gz', import.meta.url)));
