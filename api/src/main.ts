import path from 'node:path';
import { dataFolder } from '#startup/data-folder.ts';
import { inOneLine } from '#startup/in-one-line.ts';
import { databaseIn } from '#storage/sqlite/database-file.ts';
import { JournalThread } from '#storage/sqlite/thread.ts';

process.umask(0o077);
const thread = new JournalThread(new URL(`./journal-thread${path.extname(import.meta.url)}`, import.meta.url));
try {
  // The journal is verified while the rest of the program is loaded, which takes as long.
  const checked = thread.check(databaseIn(dataFolder()));
  const { run } = await import('#server.ts');
  await run({ thread, checked });
} catch (error) {
  console.error(inOneLine(error));
  process.exit(1);
}
