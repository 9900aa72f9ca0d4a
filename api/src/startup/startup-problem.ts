import { codeOf, isFullDisk } from '#storage/files.ts';
import { DamagedJournal, StorageBusy, StorageFull, StoreUnreachable } from '#storage/problems.ts';

/** Something outside the program keeps it from working; the message is one line for the terminal. */
class CannotStart extends Error {}

const ofFolder: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'it cannot be made',
  ENAMETOOLONG: 'its name is too long',
};

const ofAddress: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program. Choose another PORT.',
  EACCES: 'may not be listened on by this user. Choose a PORT above 1023.',
  EADDRNOTAVAIL: 'is no address of this machine. Choose another HOST.',
  ENOTFOUND: 'is no address of this machine. Choose another HOST.',
  EAI_AGAIN: 'is no address of this machine. Choose another HOST.',
};

/** Why a folder cannot be worked with: the data folder, or the one that `remedy` is about. */
export function folderProblem(error: unknown, folder: string, remedy = 'Choose another DATA_DIR.'): unknown {
  if (error instanceof StorageFull || isFullDisk(error))
    return new CannotStart(`The disk that holds ${folder} is full. Free some space.`);
  if (error instanceof StorageBusy) return new CannotStart(`Another command is at work on ${folder}. Try again.`);
  if (error instanceof DamagedJournal)
    return new CannotStart(`${error.message} Nothing was changed. Restore a backup: npm run cli -- restore FILE`);
  const why = error instanceof StoreUnreachable ? error.why : ofFolder[codeOf(error)];
  return why ? new CannotStart(`The folder ${folder} cannot be used: ${why}. ${remedy}`) : error;
}

/** Why an address cannot be listened on. */
export function addressProblem(error: unknown, address: string): unknown {
  const why = ofAddress[codeOf(error)];
  return why ? new CannotStart(`${address} ${why}`) : error;
}
