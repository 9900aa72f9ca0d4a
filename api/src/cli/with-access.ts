import { commandLine } from '#use-cases/actor/actor.ts';
import type { z } from 'zod';
import { issuesFrom } from 'domain/schema';
import { type Access, openAccess } from '#use-cases/accounts/access.ts';
import type { Authorize } from '#use-cases/accounts/authorize.ts';
import { type Terminal, WrongUsage } from '#cli/command.ts';
import { formatIssues } from '#cli/plain-problem.ts';
import { withStore } from '#cli/open-store.ts';

/** The actor of journal lines that a command writes. */
export const byCommand =
  (reason?: string): Authorize =>
  () => ({ actor: commandLine, role: 'admin', ...(reason && { reason }) });

/** Works on the accounts of the data folder, beside a server that may be running. */
export const withAccess = (terminal: Terminal, work: (access: Access) => Promise<void>): Promise<void> =>
  withStore(terminal, async (store) => {
    const access = await openAccess(store);
    try {
      await work(access);
    } finally {
      await access.close();
    }
  });

/** What was given on the command line, once it has the shape it must have. */
export function shaped<T>(shape: z.ZodType<T>, given: unknown): T {
  const read = shape.safeParse(given);
  if (!read.success) throw new WrongUsage(formatIssues(issuesFrom(read.error)));
  return read.data;
}

/** Where a link to one of our pages leads. */
export function linkIn({ config }: Terminal, page: string, secret: string): string {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return `${config.publicUrl?.origin ?? `http://${host}:${config.port}`}/${page}#${secret}`;
}

/** Rows as columns that stand under each other. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
