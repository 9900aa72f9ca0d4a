import { type Command, Failed, WrongUsage } from '#cli/command.ts';
import { signedByCommand, withStore } from '#cli/open-store.ts';
import { readWords } from '#cli/words.ts';
import { loadExample } from '#use-cases/entries/example.ts';
import { Problem } from '#use-cases/problems/problem.ts';
import { LiveRegister } from '#storage/live-register.ts';

/** `example load`: the example register, into an empty register or beside what is there. */
export const example: Command = {
  forms: ['load [--additional]'],
  about:
    'load the example register: five organisations, read from five privacy notices; --additional loads it beside what is there',
  async run(args, terminal) {
    const { words, values } = readWords(args, ['load'], { additional: { type: 'boolean', default: false } });
    if (words[0] !== 'load') throw new WrongUsage(`"${words[0]}" is not something "example" can do.`);
    const count = await withStore(terminal, async (journal) =>
      loadExample(await LiveRegister.open(journal), values.additional, signedByCommand()).catch(refusal),
    );
    terminal.say(`Loaded ${count} entries into ${terminal.config.folder}`);
  },
};

function refusal(error: unknown): never {
  if (!(error instanceof Problem && error.is === 'not-empty')) throw error;
  throw new Failed('The register is not empty. Use --additional to load the example beside what is there.');
}
