import { type Kind, registers } from '#registers/registers.ts';
import { type Text, text } from '#language/text.ts';

/** The parts a person can play here; one person may hold several. */
export const roles = ['viewer', 'owner', 'editor', 'privacy-officer', 'dpo', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, Text>> = {
  viewer: text('Viewer'),
  owner: text('Owner'),
  editor: text('Editor'),
  'privacy-officer': text('Privacy officer'),
  dpo: text('Data protection officer'),
  auditor: text('Auditor'),
  admin: text('Administrator'),
};

/** What can be done here. `own` in the table below means: only on entries the account owns. */
export const actions = [
  'read',
  'read-internal-comments',
  'read-comments-for-auditors',
  'create',
  'edit',
  'archive',
  'merge',
  'import',
  'accept-findings',
  'correct-law',
  'as-of',
  'read-log',
  'verify',
  'export',
  'administer',
] as const;
export type Action = (typeof actions)[number];

type RoleScope = 'all' | 'own';

const auditing = { 'as-of': 'all', 'read-log': 'all', verify: 'all', export: 'all' } as const;

/** Role × action; what is not here is denied. */
const table: Readonly<Record<Role, Partial<Record<Action, RoleScope>>>> = {
  viewer: { read: 'all' },
  owner: {
    read: 'all',
    'read-internal-comments': 'all',
    edit: 'own',
    'as-of': 'own',
    'read-log': 'own',
    export: 'own',
  },
  editor: { read: 'all', 'read-internal-comments': 'all', create: 'all', edit: 'all', export: 'all' },
  'privacy-officer': {
    read: 'all',
    'read-internal-comments': 'all',
    create: 'all',
    edit: 'all',
    archive: 'all',
    merge: 'all',
    import: 'all',
    'accept-findings': 'all',
    ...auditing,
  },
  dpo: { read: 'all', 'read-internal-comments': 'all', ...auditing },
  auditor: { read: 'all', 'read-comments-for-auditors': 'all', ...auditing },
  admin: { read: 'all', 'read-log': 'all', verify: 'all', administer: 'all', 'correct-law': 'all' },
};

/** The role among `held` that allows an action, or `undefined`. A role that allows it everywhere is named before one that needs ownership. */
export function roleFor(action: Action, held: readonly Role[], isOwner = false): Role | undefined {
  return (
    held.find((role) => table[role][action] === 'all') ??
    (isOwner ? held.find((role) => table[role][action] === 'own') : undefined)
  );
}

const writing: ReadonlySet<Action> = new Set(['create', 'edit', 'archive']);

/** The permission an action on entries of a kind needs: some kinds have permissions of their own. */
export const actionOn = (kind: Kind, action: Action): Action =>
  writing.has(action) ? (registers[kind].writeAction ?? action) : action;

/** Every action the roles allow, as `may` of each answer. */
export const allowedActions = (held: readonly Role[], isOwner = false, kind?: Kind): Action[] =>
  actions.filter((action) => roleFor(kind ? actionOn(kind, action) : action, held, isOwner) !== undefined);
