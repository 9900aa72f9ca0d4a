import { type Role, roleLabels, text, type Text, verbatim } from 'domain/core';

/** What acts without a role of its own: at the console, when the register is set up, and for oneself. */
const others: Readonly<Record<string, Text>> = {
  self: text('Oneself'),
  cli: text('Command line'),
  server: text('Server'),
  'set-up': text('Set-up'),
};

/** What the role in a line of the journal is called. */
export const roleName = (role: string): Text => roleLabels[role as Role] ?? others[role] ?? verbatim(role);
