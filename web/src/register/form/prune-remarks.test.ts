import { describe, expect, test } from 'vitest';
import { pruneRemarks } from '#register/form/prune-remarks.ts';

const remark = (path: string) => ({ id: path.replaceAll('/', '-'), path, status: 'stated' });

describe('remarks of an entry that is saved', () => {
  test('those on removed rows go with them, the others stay', () => {
    const values = {
      purposes: [{ id: 'p1', text: 'Pay wages' }],
      remarks: ['name', 'purposes', 'purposes/p1/legalBasis', 'purposes/p2/text', 'dpia/reason', 'data/d1'].map(remark),
    };
    expect(pruneRemarks('activity', values)['remarks']).toEqual(
      ['name', 'purposes', 'purposes/p1/legalBasis', 'dpia/reason'].map(remark),
    );
  });

  test('those that say nothing go', () => {
    const values = { name: 'Payroll', remarks: [{ id: 'a', path: 'name', by: 'Kari', on: '2026-01-01' }] };
    expect(pruneRemarks('activity', values)).toEqual({ name: 'Payroll' });
  });
});
