import { open, rm } from 'node:fs/promises';
import path from 'node:path';

/** Whether a folder takes a page of data and has it on the disk. */
export async function isWritable(folder: string): Promise<boolean> {
  const file = path.join(folder, '.ready');
  try {
    const handle = await open(file, 'w', 0o600);
    try {
      await handle.writeFile(Buffer.alloc(4096));
      await handle.datasync();
    } finally {
      await handle.close();
    }
    return true;
  } catch {
    return false;
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}
