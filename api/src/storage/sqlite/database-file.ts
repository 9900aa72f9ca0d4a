import path from 'node:path';

/** The one database file of a data folder. */
export const databaseIn = (folder: string): string => path.join(folder, 'protokoll.sqlite');
