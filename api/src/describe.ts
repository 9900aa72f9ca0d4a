import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { allRoutesOf } from '#app.ts';
import { provideCatalogues } from '#catalogues.ts';
import { builtDescription, describeApi } from '#routes/description.ts';
import { withKeyedJournal } from '#storage/keyed-store.ts';
import { LiveRegister } from '#storage/live-register.ts';
import { SqliteStorage } from '#storage/sqlite/storage.ts';
import { openAccess } from '#use-cases/accounts/access.ts';
import { Evaluations } from '#use-cases/findings/evaluations.ts';
import { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import { Verification } from '#use-cases/log/verification.ts';

/** The routes of a server on a folder; none of them is asked. */
async function describedOn(folder: string) {
  const store = withKeyedJournal(await new SqliteStorage(folder).open());
  try {
    const register = await LiveRegister.open(store.journal);
    const routes = allRoutesOf({
      register,
      journal: store.journal,
      answers: store.answers,
      lists: new ListIndexes(register),
      evaluations: new Evaluations(register),
      access: await openAccess(store),
      verification: new Verification(store.journal),
      serverAddress: { proxies: [] },
      web: folder,
      log: pino({ level: 'silent' }),
      nameOrganisation: async () => undefined,
      isReady: async () => true,
      clockJump: () => undefined,
    });
    return await describeApi(routes);
  } finally {
    await store.close();
  }
}

/** Writes the description of the API beside the built server, as the last step of building it. */
const folder = mkdtempSync(path.join(tmpdir(), 'protokoll-described-'));
try {
  provideCatalogues();
  const { json, page } = await describedOn(folder);
  writeFileSync(builtDescription.json, json);
  writeFileSync(builtDescription.page, page);
} finally {
  rmSync(folder, { recursive: true });
}
