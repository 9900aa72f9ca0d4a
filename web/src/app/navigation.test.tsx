import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Action, Kind } from 'domain/core';
import { Navigation } from '#app/navigation.tsx';
import { meWho } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { emptyCounts } from '#test/overview.ts';
import { showScreen } from '#test/show-screen.tsx';

const counting = (totals: Partial<Record<Kind, number>>, may: Action[] = ['read', 'create', 'export']) =>
  fakeApi(({ path }) => {
    if (path === '/me') return { body: meWho(may) };
    return path.startsWith('/counts')
      ? {
          body: {
            kinds: emptyCounts.kinds.map(({ kind }) => ({ kind, total: totals[kind] ?? 0 })),
            processors: 3,
            findings: 12,
          },
        }
      : undefined;
  });

const show = async (at = '/findings') => {
  const shown = await showScreen(<Navigation />, at, '/$');
  await screen.findByText('12');
  return shown;
};
const names = (): string[] => screen.getAllByRole('link').map(({ textContent }) => textContent);

afterEach(() => localStorage.clear());

describe('the menu', () => {
  test('counts what its links lead to, for the eye alone', async () => {
    counting({ activity: 1234, recipient: 5 });
    await show();
    expect(names().slice(0, 5)).toEqual([
      'Overview',
      'Findings12',
      'Activities1,234',
      'Recipients5',
      'Processors & sub-processors3',
    ]);
    expect(screen.getByRole('link', { name: 'Activities' })).toBeTruthy();
  });

  test('leaves what is not used yet to all kinds, and shows it once it is', async () => {
    counting({ 'processor-record': 1, notice: 2 });
    const { user } = await show();
    expect(screen.getByRole('link', { name: 'Processor records' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getByRole('link', { name: 'Notices' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Clients' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'All kinds' }));
    expect(screen.getByRole('link', { name: 'Clients' })).toBeTruthy();
  });

  test('shows a kind that is not used while the reader is at its list', async () => {
    counting({});
    await show('/trackers');
    expect(screen.getByRole('link', { name: 'Trackers' }).getAttribute('aria-current')).toBe('page');
  });

  test('leads to every kind when the counts cannot be had', async () => {
    fakeApi(({ path }) =>
      path.startsWith('/counts')
        ? { status: 403, body: { type: '/problems/forbidden', title: 'Not allowed', status: 403, detail: '' } }
        : undefined,
    );
    const { user } = await showScreen(<Navigation />, '/findings', '/$');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    expect(await screen.findByRole('link', { name: 'Clients' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'All kinds' })).toBeNull();
  });

  test('counts anew on the next screen what a save has made old', async () => {
    const { sent } = counting({});
    const { router, client } = await show();
    const asked = () => sent.filter(({ path }) => path.startsWith('/counts')).length;
    expect(asked()).toBe(1);
    await router.navigate({ to: '/exports' } as never);
    expect(asked()).toBe(1);
    await client.invalidateQueries({ queryKey: ['entries', 'counts'], refetchType: 'none' });
    await router.navigate({ to: '/log' } as never);
    await expect.poll(asked).toBe(2);
  });

  test('begins with the exports for who only reads, and ends with them for who keeps the register', async () => {
    counting({}, ['read', 'export']);
    await show();
    expect(names().indexOf('Exports')).toBe(2);
    expect(within(screen.getByRole('navigation')).getAllByRole('link', { name: 'Exports' })).toHaveLength(1);
  });
});
