import { quotesFrom } from '#example/entry.ts';

export const { stated, inferred, toVerify } = quotesFrom('Privacy & Terms of Use (000_54540636311fc370.txt)');
