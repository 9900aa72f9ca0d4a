import { fullDemo } from 'domain/demo';
import { type Command, Failed, type Terminal, WrongUsage } from '#cli/command.ts';
import { signedByCommand, withStore } from '#cli/open-store.ts';
import { readArguments } from '#cli/arguments.ts';
import { loadDemo, NotEmpty } from '#use-cases/entries/demo.ts';
import { LiveRegister } from '#storage/live-register.ts';

const maxActivities = 100_000;

/** `demo load`: a made-up register of any size, for looking at the screens under load. */
export const demo: Command = {
  forms: ['load [--activities N]'],
  about: `fill an empty register with made-up entries, N of them activities (${fullDemo.activities} unless said, ${maxActivities} at most)`,
  async run(args, terminal) {
    const { positionals, values } = readArguments(args, ['load'], { activities: { type: 'string' } });
    if (positionals[0] !== 'load') throw new WrongUsage(`"${positionals[0]}" is not something "demo" can do.`);
    const activities = values.activities === undefined ? fullDemo.activities : countOf(values.activities);
    const count = await filled(terminal, activities);
    terminal.say(`Made ${count} entries, ${activities} of them activities, in ${terminal.config.folder}`);
  },
};

function countOf(written: string): number {
  const count = Number(written);
  if (!/^\d+$/.test(written) || count < 1 || count > maxActivities)
    throw new WrongUsage(`"${written}" is no number from 1 to ${maxActivities}.`);
  return count;
}

const filled = (terminal: Terminal, activities: number): Promise<number> =>
  withStore(terminal, async ({ journal }) => {
    const register = await LiveRegister.open(journal);
    const signature = signedByCommand('A made-up register was loaded');
    return loadDemo(register, { ...fullDemo, activities }, signature).catch((error: unknown) => {
      if (!(error instanceof NotEmpty)) throw error;
      throw new Failed(`The register in ${terminal.config.folder} is not empty. Choose another DATA_DIR.`);
    });
  });
