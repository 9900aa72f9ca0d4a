import { Failed, WrongUsage, type Command } from '#cli/command.ts';
import { assertBegun, withStore } from '#cli/open-store.ts';
import { readArguments } from '#cli/arguments.ts';
import { jumpText } from '#storage/clock.ts';
import { faultText, headText, parseHead } from '#storage/verdict-text.ts';

/** `verify`: every line of the journal, and heads that were written down elsewhere. */
export const verify: Command = {
  forms: ['[--head NUMBER:HASH]…'],
  about: 'check every line of the journal; --head also checks that a line noted elsewhere still stands',
  async run(args, terminal) {
    const { values } = readArguments(args, [], { head: { type: 'string', multiple: true } });
    const noted = (values.head ?? []).map(headOf);
    await assertBegun(terminal);
    const verdict = await withStore(terminal, ({ journal }) => journal.verify(noted));
    if (!verdict.sound) throw new Failed(`The journal is not as it was written. ${faultText(verdict, 'en')}`);
    for (const jump of verdict.jumps.slice(-10)) terminal.say(jumpText(jump));
    const redacted = verdict.redacted > 0 ? `, ${verdict.redacted} of them redacted` : '';
    terminal.say(`The journal is sound: ${verdict.head.seq} lines${redacted}. Head ${headText(verdict.head)}`);
  },
};

function headOf(written: string) {
  const head = parseHead(written);
  if (!head) throw new WrongUsage(`"${written}" is no head: it is a number, a colon and 64 digits.`);
  return head;
}
