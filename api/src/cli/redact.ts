import { WrongUsage, type Command } from '#cli/command.ts';
import { assertBegun, signedByCommand, withStore } from '#cli/open-store.ts';
import { readWords } from '#cli/words.ts';
import { redact as redactLine } from '#storage/redact.ts';

/** `redact`: personal data out of the history, and a line that says so. */
export const redact: Command = {
  forms: ['LINE --reason TEXT'],
  about:
    'erase the content of an old line of the journal for good; the chain still verifies and says who did it and why',
  async run(args, terminal) {
    const { words, values } = readWords(args, ['LINE'], { reason: { type: 'string' } });
    const seq = Number(words[0]);
    if (!Number.isSafeInteger(seq) || seq < 1) throw new WrongUsage(`"${words[0]}" is no number of a line.`);
    if (!values.reason?.trim()) throw new WrongUsage('--reason is missing.');
    await assertBegun(terminal);
    await withStore(terminal, ({ journal }) => redactLine(journal, seq, signedByCommand(values.reason)));
    terminal.say(`Line ${seq} has been redacted. Backups made before still hold it.`);
  },
};
