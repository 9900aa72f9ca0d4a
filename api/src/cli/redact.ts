import { WrongUsage, type Command } from '#cli/command.ts';
import { assertBegun, signedByCommand, withStore } from '#cli/open-store.ts';
import { readArguments } from '#cli/arguments.ts';
import type { ErasablePart } from '#storage/journal.ts';
import { redact as redactLine } from '#storage/redact.ts';

/** `redact`: personal data out of the history, and a line that says so. */
export const redact: Command = {
  forms: ['LINE --reason TEXT [--erase content|reason]'],
  about:
    'erase the content of an old line of the journal for good, or the reason given with a line; the chain still verifies and\n' +
    '      says who did it and why',
  async run(args, terminal) {
    const { positionals, values } = readArguments(args, ['LINE'], {
      reason: { type: 'string' },
      erase: { type: 'string', default: 'content' },
    });
    const seq = Number(positionals[0]);
    if (!Number.isSafeInteger(seq) || seq < 1) throw new WrongUsage(`"${positionals[0]}" is no number of a line.`);
    if (!values.reason?.trim()) throw new WrongUsage('--reason is missing.');
    const part = partOf(values.erase);
    await assertBegun(terminal);
    await withStore(terminal, ({ journal }) => redactLine(journal, seq, signedByCommand(values.reason), part));
    terminal.say(
      `${part === 'reason' ? 'The reason of line' : 'Line'} ${seq} has been redacted. Backups made before still hold it.`,
    );
  },
};

function partOf(word: string): ErasablePart {
  if (word === 'content' || word === 'reason') return word;
  throw new WrongUsage(`--erase is content or reason, not "${word}".`);
}
