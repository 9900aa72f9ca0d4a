import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { OverviewScreen } from '#features/overview/overview-screen.tsx';
import { meWho } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { emptyOverview } from '#test/overview.ts';
import { showScreen } from '#test/show-screen.tsx';

const answers = ({ path }: Sent) => (path.startsWith('/overview') ? { body: emptyOverview } : undefined);

describe('the overview of an empty register', () => {
  test('says how to begin', async () => {
    fakeApi(answers);
    await showScreen(<OverviewScreen />);
    const [first] = await screen.findAllByRole('link', { name: /^Record/ });
    expect(first?.getAttribute('href')).toBe('/organisations/new');
    expect(screen.queryByText('Nothing recorded yet')).toBeNull();
    expect(screen.queryByText(/Nothing is waiting/)).toBeNull();
  });

  test('says to those who only read that nothing is recorded', async () => {
    fakeApi((sent) => (sent.path === '/me' ? { body: meWho(['read']) } : answers(sent)));
    await showScreen(<OverviewScreen />);
    expect(await screen.findByRole('heading', { name: 'Nothing recorded yet' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Record/ })).toBeNull();
  });

  test('says that nothing was recorded on a day before the first record', async () => {
    fakeApi(answers);
    await showScreen(<OverviewScreen />, '/?as_of=2020-01-01');
    expect(await screen.findByRole('heading', { name: 'Nothing was recorded on that day' })).toBeTruthy();
  });
});
