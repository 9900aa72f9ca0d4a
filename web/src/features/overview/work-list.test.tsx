import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WorkList } from '#features/overview/work-list.tsx';
import { fakeApi } from '#testing/fake-api.ts';
import { showScreen } from '#testing/show-screen.tsx';

const counted = (key: string, severity: string) => ({ key, label: key, severity, open: 2, accepted: 0 });
const activity = (number: number, nextReview: string) => ({
  kind: 'activity',
  id: `PA-000${number}`,
  title: `Activity ${number}`,
  values: { nextReview },
});
const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

describe('the work list', () => {
  test('begins with what is probably unlawful, then what is overdue, required, due soon and recommended', async () => {
    fakeApi(({ path }) => {
      if (path.startsWith('/findings/counts'))
        return {
          body: {
            items: [
              counted('unlawful', 'likely-unlawful'),
              counted('asked', 'required'),
              counted('good', 'recommended'),
            ],
            open: 6,
            accepted: 0,
          },
        };
      if (path.startsWith('/activities'))
        return {
          body: { items: [activity(1, '2020-01-01'), activity(2, inTenDays), activity(3, '2999-01-01')], total: 3 },
        };
      return undefined;
    });
    await showScreen(<WorkList />);
    await screen.findByText('asked');
    await screen.findByText('Activity 1');
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.map((line) => /unlawful2|asked2|good2|Activity \d|unlawful 2|asked 2|good 2/.exec(line)?.[0])).toEqual(
      ['unlawful 2', 'Activity 1', 'asked 2', 'Activity 2', 'good 2'],
    );
    expect(screen.getByRole('link', { name: 'All open findings (6)' })).toBeTruthy();
  });

  test('says when nothing is waiting', async () => {
    fakeApi(({ path }) =>
      path.startsWith('/findings/counts') ? { body: { items: [], open: 0, accepted: 0 } } : undefined,
    );
    await showScreen(<WorkList />);
    expect(await screen.findByText(/^Nothing is waiting/)).toBeTruthy();
  });
});
