import { quotesFrom } from '#example/entry.ts';

export const { stated, inferred, toVerify } = quotesFrom('Processing personal data (003_bb81d9b435d0ec10.txt)');
