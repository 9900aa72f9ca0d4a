import path from 'node:path';
import type { Command } from '#cli/command.ts';
import { signedByCommand } from '#cli/open-store.ts';
import { readArguments } from '#cli/arguments.ts';
import { headText } from '#storage/verdict-text.ts';
import { folderProblem } from '#startup/startup-problem.ts';

/** `restore`: an archive, verified, in the place of the register. */
export const restore: Command = {
  forms: ['FILE'],
  about:
    'put a backup in the place of the register, once it has been verified; what was there is kept. Stop the server first',
  async run(args, { config, storage, say }) {
    const [file = ''] = readArguments(args, ['FILE'], {}).positionals;
    const archive = path.resolve(file);
    const { head, kept } = await storage.restore(archive, signedByCommand()).catch((error: unknown) => {
      throw folderProblem(error, config.folder);
    });
    say(`Restored ${head.seq} lines. Head ${headText(head)}`);
    if (kept) say(`What was there before is kept in ${kept}`);
    say('Everybody has been signed out. Tokens revoked after that moment are valid again: see "token list".');
  },
};
