import { type EntryAction, type EventKind, text, type Text, verbatim } from 'domain/core';

const entryActions: Readonly<Record<EntryAction, Text>> = {
  created: text('Created'),
  changed: text('Changed'),
  archived: text('Archived'),
  restored: text('Restored'),
  imported: text('Imported'),
  merged: text('Merged into another'),
  'changed-by-merge': text('Changed by a merge'),
};

const actions: Readonly<Record<string, Text>> = {
  ...entryActions,
  'signed-in': text('Signed in'),
  'signed-out': text('Signed out'),
  'sign-in-failed': text('Sign-in failed'),
  revoked: text('Revoked'),
  expired: text('Expired'),
  'password-changed': text('Password changed'),
  'password-set': text('Password set'),
  'password-link': text('Password link made'),
  exported: text('Exported'),
  completed: text('Completed'),
  redacted: text('Redacted'),
};

const kinds: Readonly<Record<EventKind, Text>> = {
  account: text('Account'),
  session: text('Session'),
  token: text('API token'),
  export: text('Export'),
  backup: text('Backup'),
  server: text('Server'),
  redaction: text('Redaction'),
};

/** The label of the action of a journal line; its own name when it has no label. */
export const actionName = (action: string): Text => actions[action] ?? verbatim(action);

/** What the kind of a line that is no entry's is called. */
export const eventName = (kind: string): Text => kinds[kind as EventKind] ?? verbatim(kind);
