import { once } from 'node:events';
import { stderr, stdin } from 'node:process';
import { text as readAll } from 'node:stream/consumers';
import { newPassword } from '#use-cases/accounts/secrets.ts';
import { Failed, type Terminal, WrongUsage } from '#cli/command.ts';

/** The options that say where a password comes from. */
export const passwordOptions = {
  'password-stdin': { type: 'boolean' },
  generate: { type: 'boolean' },
  link: { type: 'boolean' },
} as const;

/** The same as usage text. */
export const passwordForms = '[--password-stdin | --generate | --link]';

type Choice = { readonly [K in keyof typeof passwordOptions]?: boolean | undefined };

/**
 * The password for an account: read from standard input, made up, or typed without being shown.
 * `undefined` when its owner is to choose it by a one-time link.
 */
export async function passwordFor(choice: Choice): Promise<string | undefined> {
  const ways = [choice['password-stdin'], choice.generate, choice.link].filter(Boolean);
  if (ways.length > 1) throw new WrongUsage('Choose one way to set the password.');
  if (choice.link) return undefined;
  if (choice.generate) return newPassword();
  if (choice['password-stdin']) return (await readAll(stdin)).replace(/\r?\n$/, '');
  if (!stdin.isTTY)
    throw new WrongUsage('There is no terminal to ask for a password: use --password-stdin, --generate or --link.');
  return promptTwice();
}

/** Shows a password that was made up, once it has been set. */
export function showPassword({ generate }: Choice, password: string, { say }: Terminal): void {
  if (generate) say(`Password: ${password}`);
}

async function promptTwice(): Promise<string> {
  const password = await promptHidden('Password: ');
  if ((await promptHidden('Once more: ')) !== password)
    throw new Failed('The two are not the same. Nothing was changed.');
  return password;
}

/** What has been typed so far, after another key; finished by return, given up by Ctrl-C and Ctrl-D. */
function typedAfter(typed: string, key: string): string {
  if (key === '\u0003' || key === '\u0004') throw new Failed('Nothing was changed.');
  return key === '\u007f' || key === '\b' ? Array.from(typed).slice(0, -1).join('') : typed + key;
}

const isReturn = (key: string): boolean => key === '\r' || key === '\n';

/** Reads a line from the terminal that is not shown on it. */
async function promptHidden(question: string): Promise<string> {
  stderr.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  try {
    let typed = '';
    for (;;) {
      const [keys] = (await once(stdin, 'data')) as [string];
      for (const key of keys) {
        if (isReturn(key)) return typed;
        typed = typedAfter(typed, key);
      }
    }
  } finally {
    stdin.setRawMode(false).pause();
    stderr.write('\n');
  }
}
