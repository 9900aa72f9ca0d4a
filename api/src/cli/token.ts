import { maxTokenDays, newToken } from 'domain/contract';
import type { Token } from '#storage/credentials.ts';
import { type Command, Failed, type Terminal, WrongUsage } from '#cli/command.ts';
import { byCommand, columns, shaped, withAccess } from '#cli/with-access.ts';
import { readArguments } from '#cli/arguments.ts';

type Action = (words: readonly string[], terminal: Terminal) => Promise<void>;

const create: Action = async (args, terminal) => {
  const options = { role: { type: 'string' }, days: { type: 'string' }, name: { type: 'string' } } as const;
  const { values } = readArguments(args, [], options);
  const given = { name: values.name ?? 'Made at the command line', role: values.role, days: Number(values.days) };
  const request = shaped(newToken, given);
  await withAccess(terminal, async ({ tokens }) => {
    const { token, secret } = await tokens.create(request, byCommand(), (made) => made);
    terminal.say(`Token ${token.id} acts as ${token.role} until ${token.expiresAt}. It is shown only now:`);
    terminal.say(secret);
  });
};

function tokenStatus({ revokedAt, expiresAt, acts }: Token & { readonly acts: boolean }, now: number): string {
  if (revokedAt) return `revoked ${revokedAt.slice(0, 10)}`;
  if (Date.parse(expiresAt) <= now) return `expired ${expiresAt.slice(0, 10)}`;
  if (!acts) return 'its maker has lost the role';
  return `until ${expiresAt.slice(0, 10)}`;
}

const list: Action = async (args, terminal) => {
  readArguments(args, [], {});
  await withAccess(terminal, async ({ tokens, now }) => {
    const rows = (await tokens.list()).map((token) => [
      token.id,
      token.name,
      token.role,
      token.createdBy,
      token.lastUsedAt?.slice(0, 10) ?? 'never',
      tokenStatus(token, now()),
    ]);
    const heads = ['ID', 'NAME', 'ROLE', 'MADE BY', 'LAST USED', 'STANDING'];
    for (const line of columns([heads, ...rows])) terminal.say(line);
  });
};

const revoke: Action = async (args, terminal) => {
  const { positionals } = readArguments(args, ['ID'], {});
  await withAccess(terminal, async ({ tokens }) => {
    const token = await tokens.get(positionals[0] ?? '');
    if (!token) throw new Failed(`There is no token ${positionals[0]}.`);
    await tokens.revoke(token.id, byCommand());
    terminal.say(`Token ${token.id} has been revoked.`);
  });
};

const actions: Readonly<Record<string, Action>> = { create, list, revoke };

/** `token`: API tokens, from the machine the register runs on. */
export const token: Command = {
  forms: ['create --role ROLE --days N [--name TEXT]', 'list', 'revoke ID'],
  about: `API tokens, for at most ${maxTokenDays} days; the last line that create prints is the token and nothing else`,
  async run([word = '', ...rest], terminal) {
    const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
    if (!action) throw new WrongUsage(word ? `"token ${word}" is not understood.` : 'What about the token?');
    await action(rest, terminal);
  },
};
