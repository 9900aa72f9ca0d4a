import { describe, expect, it } from 'vitest';
import { said } from '#test/activity-row.ts';
import type { Given } from '#test/build.ts';

describe('the columns of sensitive data', () => {
  const categories: Given = [
    ['DC-0001', { name: 'Health', elements: [{ id: 'e', name: 'Sick notes', special: 'health' }] }],
    ['DC-0002', { name: 'Contact', elements: [{ id: 'e', name: 'E-mail' }] }],
    ['DC-0003', { name: 'Other' }],
  ];
  const about = (...ids: readonly string[]) => ids.map((category, index) => ({ id: `d${index}`, category }));

  it('are special when they are marked so, "none" only when somebody said so of every category, and else not classified', () => {
    const answers: Given = [
      ['DC-0004', { name: 'Address', sensitive: { answer: 'no', confirmedBy: 'Kari' } }],
      ['DC-0005', { name: 'Union dues', sensitive: { answer: 'yes' }, sensitiveKinds: ['trade-union'] }],
      [
        'DC-0006',
        { name: 'Notes', elements: [{ id: 'e', name: 'Faith', special: 'religious', condition: 'written' }] },
      ],
    ];
    const special = (...ids: string[]) =>
      said({ data: about(...ids) }, [...categories, ...answers])('special_categories');
    expect(special('DC-0001', 'DC-0002')).toEqual(['Health – Health: Sick notes', 'Not classified: Contact']);
    expect(special('DC-0002', 'DC-0003')).toEqual(['Not classified: Contact, Other']);
    expect(special('DC-0004')).toEqual(['None, as classified']);
    expect(special('DC-0004', 'DC-0005')).toEqual(['Trade union membership – Union dues']);
    expect(special('DC-0006')).toEqual(['Religious or philosophical beliefs – Notes: Faith (only if written)']);
    expect(special()).toEqual([]);
  });
});
