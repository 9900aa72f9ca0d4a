import { describe, expect, it } from 'vitest';
import { actions, allowedActions, roleFor, roles, type Action, type Role } from '#access/roles.ts';

/** The table of the domain model, retyped: all, own, or nothing. */
const expected: Record<Role, Partial<Record<Action, 'all' | 'own'>>> = {
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
    'as-of': 'all',
    'read-log': 'all',
    verify: 'all',
    export: 'all',
  },
  dpo: {
    read: 'all',
    'read-internal-comments': 'all',
    'as-of': 'all',
    'read-log': 'all',
    verify: 'all',
    export: 'all',
  },
  auditor: {
    read: 'all',
    'read-comments-for-auditors': 'all',
    'as-of': 'all',
    'read-log': 'all',
    verify: 'all',
    export: 'all',
  },
  admin: { read: 'all', 'read-log': 'all', verify: 'all', administer: 'all', 'correct-law': 'all' },
};

describe.each(roles)('the %s', (role) => {
  it.each(actions)('%s', (action) => {
    const scope = expected[role][action];
    expect(roleFor(action, [role])).toBe(scope === 'all' ? role : undefined);
    expect(roleFor(action, [role], true)).toBe(scope ? role : undefined);
  });
});

describe('several roles', () => {
  it('act in the one that allows the most', () => {
    expect(roleFor('edit', ['owner', 'privacy-officer'], true)).toBe('privacy-officer');
    expect(roleFor('edit', ['viewer', 'owner'], true)).toBe('owner');
    expect(roleFor('edit', ['viewer', 'owner'])).toBeUndefined();
  });

  it('allow what any of them allows, and nothing without a role', () => {
    expect(allowedActions(['auditor', 'admin'])).toEqual([
      'read',
      'read-comments-for-auditors',
      'correct-law',
      'as-of',
      'read-log',
      'verify',
      'export',
      'administer',
    ]);
    expect(allowedActions([])).toEqual([]);
  });
});
