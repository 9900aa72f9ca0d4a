import { describe, expect, test, vi } from 'vitest';
import { type LiveFinding, LiveFindingStore } from '#register/findings/live-finding-store.ts';

const finding = (rule: string, place: string, more: Partial<LiveFinding> = {}): LiveFinding => ({
  rule,
  place,
  severity: 'required',
  concern: 'purposes',
  article30: true,
  citations: 'Art. 30(1)(b)',
  title: rule,
  message: '',
  fix: '',
  quiet: false,
  ...more,
});

describe('what is found in a form', () => {
  test('stays the same list at a place about which nothing new is said', () => {
    const live = new LiveFindingStore();
    live.set([finding('one', 'purposes'), finding('two', 'data')]);
    const before = live.at('purposes');
    live.set([finding('one', 'purposes'), finding('three', 'data')]);
    expect(live.at('purposes')).toBe(before);
    expect(live.at('data').map(({ rule }) => rule)).toEqual(['three']);
    expect(live.at('owners')).toBe(live.at('unit'));
  });

  test('tells nobody when nothing has changed', () => {
    const live = new LiveFindingStore();
    live.set([finding('one', 'purposes')]);
    const listener = vi.fn<() => void>();
    live.subscribe(listener);
    live.set([finding('one', 'purposes')]);
    expect(listener).not.toHaveBeenCalled();
    live.set([]);
    expect(listener).toHaveBeenCalledOnce();
  });

  test('is counted without what is accepted, and called by the gravest', () => {
    const acceptance = { id: 'ACC-0001', reason: 'r', until: '2030-01-01', by: 'kari', on: '2026-01-01' };
    const live = new LiveFindingStore();
    live.set([
      finding('a', 'purposes/p1/text', { severity: 'recommended' }),
      finding('b', 'purposes/p1'),
      finding('c', 'purposes/p1', { severity: 'likely-unlawful', acceptance }),
      finding('d', 'purposes/p1/law/statute', { severity: 'likely-unlawful', quiet: true }),
      finding('e', 'purposes/p10/law/statute', { severity: 'recommended' }),
      finding('f', ''),
    ]);
    expect(live.tally(['purposes/p1'])).toEqual({ count: 2, severity: 'required' });
    expect(live.tally(['purposes/p10/law', 'purposes/p1/text'])).toEqual({ count: 2, severity: 'recommended' });
    expect(live.tally(['purposes', 'name'])).toEqual({ count: 3, severity: 'required' });
    expect(live.tally(['name'])).toBeUndefined();
  });
});
