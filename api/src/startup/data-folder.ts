import path from 'node:path';

/** The folder that holds everything, by the environment. */
export const dataFolder = ({ DATA_DIR = '' }: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(DATA_DIR.trim() === '' ? './data' : DATA_DIR);
