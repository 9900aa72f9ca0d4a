import { quotesFrom } from '#example/entry.ts';

export const { stated, inferred, toVerify } = quotesFrom('Privacy policy and cookies (002_b5c1420042106783.txt)');
