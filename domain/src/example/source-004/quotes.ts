import { quotesFrom } from '#example/entry.ts';

export const { stated, inferred, toVerify } = quotesFrom('Personvernerklæring (004_601e49ab5c913be6.txt)');
