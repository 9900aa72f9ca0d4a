import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Command } from '#cli/command.ts';
import { assertBegun, signedByCommand, withStore } from '#cli/open-store.ts';
import { readArguments } from '#cli/arguments.ts';
import type { Manifest, Store } from '#storage/store.ts';
import { headText } from '#storage/verdict-text.ts';
import { folderProblem } from '#startup/startup-problem.ts';

const lineOf = (manifest: Manifest) => ({
  kind: 'backup',
  id: randomUUID(),
  version: 1,
  action: 'created',
  snapshot: manifest,
});

/** `backup`: one moment of the whole register in a file, while others write. */
export const backup: Command = {
  forms: ['FILE'],
  about: 'write the whole register, as of one moment, into a new file and verify it there',
  async run(args, terminal) {
    const [file = ''] = readArguments(args, ['FILE'], {}).positionals;
    await assertBegun(terminal);
    const archive = path.resolve(file);
    await withStore(terminal, async (store) => {
      const manifest = await written(store, archive);
      terminal.say(
        `Wrote ${archive}: ${manifest.head.seq} lines, ${manifest.bytes} bytes. Head ${headText(manifest.head)}`,
      );
      await store.journal.append([lineOf(manifest)], signedByCommand());
    });
  },
};

async function written(store: Store, archive: string): Promise<Manifest> {
  try {
    return await store.backUp(archive);
  } catch (error) {
    throw folderProblem(error, path.dirname(archive), 'Choose another place for the backup.');
  }
}
