import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WorkList } from '#features/overview/work-list.tsx';
import type { OverviewAnswer } from 'domain/contract';
import { fakeApi } from '#test/fake-api.ts';
import { emptyCounts, emptyOverview, foundBy } from '#test/overview.ts';
import { showScreen } from '#test/show-screen.tsx';

const review = (number: number, due: string, isLate: boolean): OverviewAnswer['reviews'][number] => ({
  kind: 'activity',
  id: `PA-000${number}`,
  title: `Activity ${number}`,
  due,
  isLate,
});
const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);

const answering = (overview: OverviewAnswer) =>
  fakeApi(({ path }) => (path.startsWith('/overview') ? { body: overview } : undefined));

describe('the work list', () => {
  test('begins with what is probably unlawful, then what is overdue, required, due soon and recommended', async () => {
    answering({
      ...emptyOverview,
      counts: { ...emptyCounts, findings: 6 },
      findings: {
        severities: [],
        rules: [foundBy('unlawful', 'likely-unlawful'), foundBy('asked', 'required'), foundBy('good', 'recommended')],
      },
      reviews: [review(1, '2020-01-01', true), review(2, inTenDays, false)],
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
    answering(emptyOverview);
    await showScreen(<WorkList />);
    expect(await screen.findByText(/^Nothing is waiting/)).toBeTruthy();
  });
});
