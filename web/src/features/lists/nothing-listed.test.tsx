import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ListScreen } from '#features/lists/list-screen.tsx';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

/** An API that keeps as many as are given, archived ones among them, and finds none of them for the list. */
const keeping = (recorded: (query: URLSearchParams) => number) =>
  fakeApi(({ path }) => {
    if (!path.startsWith('/recipients?')) return undefined;
    const query = new URLSearchParams(path.split('?')[1]);
    const total = query.get('archived') === 'all' ? recorded(query) : 0;
    return { body: { items: [], total, page: 1, size: 100, names: {}, may: ['read', 'create'] } };
  });

describe('a list without rows', () => {
  test('says of the processors that none is recorded, with the way to begin, though others are', async () => {
    keeping((query) => (query.get('role') === 'processor' ? 0 : 3));
    await showScreen(<ListScreen kind="recipient" />, '/?role=processor&country=NO');
    expect(await screen.findByRole('heading', { name: 'No processors recorded yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Record the first one' }).getAttribute('href')).toBe('/recipients/new');
    expect(screen.queryByText('Nothing matches')).toBeNull();
  });

  test('says that nothing is recorded rather than that nothing matches', async () => {
    keeping(() => 0);
    await showScreen(<ListScreen kind="recipient" />, '/?country=NO');
    expect(await screen.findByRole('heading', { name: 'Nothing recorded yet' })).toBeTruthy();
  });

  test.each(['/?country=NO', '/?role=processor&country=NO', '/?role=processor'])(
    'says of %s that nothing matches, where something else is recorded or archived',
    async (address) => {
      keeping(() => 1);
      await showScreen(<ListScreen kind="recipient" />, address);
      expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Show everything' })).toBeTruthy();
    },
  );
});
