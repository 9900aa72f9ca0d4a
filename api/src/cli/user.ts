import { accountWorks, type AccountEntry, type AccountValues, roles } from 'domain/core';
import type { Access } from '#use-cases/accounts/access.ts';
import type { OneTimeLink } from '#use-cases/accounts/one-time-links.ts';
import { newAccount } from 'domain/contract';
import { passwordFor, passwordForms, passwordOptions, showPassword } from '#cli/ask-password.ts';
import { type Command, type Terminal, WrongUsage } from '#cli/command.ts';
import { byCommand, columns, linkIn, shaped, withAccess } from '#cli/with-access.ts';
import { readArguments } from '#cli/arguments.ts';

type Action = (words: readonly string[], terminal: Terminal) => Promise<void>;

const ways = {
  email: { type: 'string' },
  role: { type: 'string', multiple: true },
  'full-name': { type: 'string' },
  expires: { type: 'string' },
  ...passwordOptions,
} as const;

const rolesIn = (given: readonly string[] = []): string[] => given.flatMap((list) => list.split(',')).filter(Boolean);

function printLink({ token, linkExpiresAt }: OneTimeLink, name: string, terminal: Terminal): void {
  terminal.note(`${name} chooses a password by this link. It works once, until ${linkExpiresAt}:`);
  terminal.say(linkIn(terminal, 'set-password', token));
}

/** Makes an account with a password, or with a link by which its owner chooses one. */
async function made(access: Access, name: string, values: AccountValues, password: string | undefined) {
  if (password === undefined) return access.links.invite(name, values, byCommand(), (link) => link);
  await access.accounts.createWithPassword(name, values, password, byCommand());
  return undefined;
}

const add: Action = async (args, terminal) => {
  const { positionals, values } = readArguments(args, ['NAME'], ways);
  const given = {
    name: positionals[0],
    displayName: values['full-name'] ?? positionals[0],
    email: values.email,
    roles: rolesIn(values.role),
  };
  const { name, ...account } = shaped(newAccount, { ...given, ...(values.expires && { expiresOn: values.expires }) });
  const password = await passwordFor(values);
  await withAccess(terminal, async (access) => {
    const link = await made(access, name, account, password);
    terminal.say(`${name} has been added as ${account.roles.join(', ')}.`);
    if (link) printLink(link, name, terminal);
    else showPassword(values, password ?? '', terminal);
  });
};

function accountStatus(account: AccountEntry, now: number): string {
  if (account.disabled) return 'disabled';
  if (!accountWorks(account, new Date(now).toISOString())) return `expired ${account.expiresOn}`;
  return account.expiresOn ? `until ${account.expiresOn}` : 'active';
}

const list: Action = async (args, terminal) => {
  readArguments(args, [], {});
  await withAccess(terminal, async ({ accounts, now }) => {
    const rows = (await accounts.list()).map((account) => [
      account.name,
      account.displayName,
      account.email,
      account.roles.join(','),
      accountStatus(account, now()),
    ]);
    const heads = ['NAME', 'FULL NAME', 'E-MAIL', 'ROLES', 'STANDING'];
    for (const line of columns([heads, ...rows])) terminal.say(line);
  });
};

const switching =
  (disabled: boolean): Action =>
  async (args, terminal) => {
    const { positionals, values } = readArguments(args, ['NAME'], { reason: { type: 'string' } });
    await withAccess(terminal, async ({ accounts }) => {
      const account = await accounts.get(positionals[0] ?? '');
      const { name, version } = account;
      await accounts.change(
        { name, version, values: { ...account, disabled } },
        byCommand(values.reason),
        () => undefined,
      );
      terminal.say(`${account.name} has been ${disabled ? 'disabled' : 'enabled'}.`);
    });
  };

const setPassword: Action = async (args, terminal) => {
  const { positionals, values } = readArguments(args, ['NAME'], passwordOptions);
  const name = positionals[0] ?? '';
  await withAccess(terminal, async (access) => {
    await access.accounts.get(name);
    const password = await passwordFor(values);
    if (password === undefined) return access.links.make(name, byCommand(), (link) => printLink(link, name, terminal));
    await access.accounts.setPassword({ name, password, action: 'password-set' }, byCommand(), () => undefined);
    terminal.say(`The password of ${name} has been set, and every session of theirs has ended.`);
    showPassword(values, password, terminal);
  });
};

const actions: Readonly<Record<string, Action>> = {
  add,
  list,
  disable: switching(true),
  enable: switching(false),
  'set-password': setPassword,
};

/** `user`: accounts, from the machine the register runs on. */
export const user: Command = {
  forms: [
    `add NAME --email EMAIL --role ROLE[,ROLE] [--full-name TEXT] [--expires YYYY-MM-DD] ${passwordForms}`,
    'list',
    'disable NAME [--reason TEXT]',
    'enable NAME [--reason TEXT]',
    `set-password NAME ${passwordForms}`,
  ],
  about:
    'accounts; the password is asked for unless it comes from standard input, is made up (--generate) or is left to its owner\n' +
    `      (--link). Roles: ${roles.join(', ')}`,
  async run([word = '', ...rest], terminal) {
    const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
    if (!action) throw new WrongUsage(word ? `"user ${word}" is not understood.` : 'What about the user?');
    await action(rest, terminal);
  },
};
