import { newFolder } from './folder.ts';
import { memoryPlace } from './memory-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('SQLite', async () => {
  const folder = newFolder();
  return { open: async () => folder.store(), [Symbol.asyncDispose]: async () => folder[Symbol.dispose]() };
});

storeContract('The store in memory', async () => memoryPlace());
