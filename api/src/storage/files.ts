import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Makes what was written to a file, or the names in a folder, survive a power cut. */
export function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The SHA-256 of a file, read piece by piece. */
export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}

/** Makes a folder that only its owner can look into. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  // Node tries for ever to make a folder where the system denies that the parent is there (/proc): first the parents alone.
  if (!existsSync(dirname(folder))) mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
}

/** The code of an error of the system, such as `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Whether a file or folder is there and may not be written: by its permissions, or because the disk is read-only. */
export function isReadOnly(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));
  }
}

/** Whether the system has refused to write because there is no room. */
export const isFullDisk = (error: unknown): boolean => full.has(codeOf(error));
