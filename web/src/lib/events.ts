import { type EntryAction, type EventKind, text, type Text } from 'domain/core';

const entryActions: Readonly<Record<EntryAction, Text>> = {
  created: text('Created', 'Opprettet'),
  changed: text('Changed', 'Endret'),
  archived: text('Archived', 'Arkivert'),
  restored: text('Restored', 'Gjenopprettet'),
  imported: text('Imported', 'Importert'),
  merged: text('Merged into another', 'Slått sammen med en annen'),
  'changed-by-merge': text('Changed by a merge', 'Endret ved sammenslåing'),
};

const actions: Readonly<Record<string, Text>> = {
  ...entryActions,
  'signed-in': text('Signed in', 'Logget inn'),
  'signed-out': text('Signed out', 'Logget ut'),
  'sign-in-failed': text('Sign-in failed', 'Innlogging mislyktes'),
  revoked: text('Revoked', 'Trukket tilbake'),
  expired: text('Expired', 'Utløpt'),
  'password-changed': text('Password changed', 'Passord endret'),
  'password-set': text('Password set', 'Passord satt'),
  'password-link': text('Password link made', 'Passordlenke laget'),
  exported: text('Exported', 'Eksportert'),
  completed: text('Completed', 'Fullført'),
  redacted: text('Redacted', 'Sladdet'),
};

const kinds: Readonly<Record<EventKind, Text>> = {
  account: text('Account', 'Konto'),
  session: text('Session', 'Økt'),
  token: text('API token', 'API-nøkkel'),
  export: text('Export', 'Eksport'),
  backup: text('Backup', 'Sikkerhetskopi'),
  server: text('Server', 'Tjener'),
  redaction: text('Redaction', 'Sladding'),
};

/** What the action of a line of the journal is called; its own name when nobody has worded it. */
export const actionName = (action: string): Text => actions[action] ?? text(action, action);

/** What the kind of a line that is no entry's is called. */
export const eventName = (kind: string): Text => kinds[kind as EventKind] ?? text(kind, kind);
