import { quotesFrom } from '#example/entry.ts';

export const { stated, inferred, toVerify } = quotesFrom('Data protection policy (001_02aca31b0234a60f.txt)');
