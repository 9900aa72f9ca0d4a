import { act, screen, waitFor, within } from '@testing-library/react';
import { type Action, lastDayToAccept } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { FindingsScreen } from '#features/findings/findings-screen.tsx';
import { today } from '#lib/dates.ts';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { findingOf, findingsOf, meWho } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { emptyCounts } from '#test/overview.ts';
import { showScreen } from '#test/show-screen.tsx';

const found = (number: number, more: Partial<FindingItem> = {}): FindingItem =>
  findingOf({
    letter: '30(1)(f)',
    id: `PA-000${number}`,
    name: `Activity ${number}`,
    path: 'data/d1/retention',
    ...more,
  });
const acceptance = {
  id: 'ACC-0001',
  reason: 'Until the new system',
  until: '2030-01-01',
  by: 'kari',
  on: '2026-01-01',
};
const may: readonly Action[] = ['read', 'accept-findings'];
const lastDay = lastDayToAccept(today());

function answers({ method, path }: Sent) {
  if (path === '/me') return { body: meWho([...may, 'edit', 'export'], { everywhere: may }) };
  if (path.startsWith('/findings/counts?by=severity') || path.includes('by=severity'))
    return {
      body: { by: 'severity', items: [{ key: 'required', label: '', open: 2, accepted: 1 }], open: 2, accepted: 1 },
    };
  if (path.startsWith('/findings/counts'))
    return {
      body: {
        by: 'rule',
        items: [
          { key: 'retention-missing', label: 'No time limit for erasure', severity: 'required', open: 2, accepted: 0 },
          { key: 'owner-missing', label: 'No owner', severity: 'recommended', open: 0, accepted: 1 },
        ],
        open: 2,
        accepted: 1,
      },
    };
  if (path.startsWith('/findings?')) {
    const items = path.includes('state=accepted')
      ? [found(3, { state: 'accepted', acceptance })]
      : [found(1), found(2)];
    return { body: findingsOf(items, { size: 100, may }) };
  }
  if (method === 'POST' && path === '/findings/accept')
    return { status: 201, body: { accepted: ['ACC-0001', 'ACC-0002'] } };
  if (path === '/findings/end-acceptances') return { body: { ended: 2 } };
  return undefined;
}

const kari = meWho([...may, 'create'], { everywhere: may });

function noFindings({ path }: Sent) {
  if (path === '/me') return { body: kari };
  if (path.startsWith('/findings/counts')) return { body: { by: 'rule', items: [], open: 0, accepted: 0 } };
  if (path.startsWith('/findings?')) return { body: findingsOf([], { may }) };
  return undefined;
}

const rowOf = async (name: string): Promise<HTMLElement> =>
  (await screen.findByRole('link', { name })).closest<HTMLElement>('[role=row]') ?? expect.fail();

describe('the findings', () => {
  test('lead to the field, for those who may change it', async () => {
    fakeApi(answers);
    await showScreen(<FindingsScreen />);
    const row = await rowOf('Activity 1');
    const link = within(row).getByRole('link', { name: 'No time limit for erasure' });
    const to = new URL(link.getAttribute('href') ?? '', 'http://here');
    expect(to.pathname).toBe('/activities/PA-0001/edit');
    expect(to.searchParams.get('field')).toContain('data/d1/retention');
  });

  test('stand in groups that are ways to them, without those that are empty', async () => {
    fakeApi(answers);
    const { user, router } = await showScreen(<FindingsScreen />);
    const groups = within(screen.getByRole('navigation', { name: 'Groups' }));
    const group = await groups.findByRole('link', { name: /No time limit for erasure.*2/ });
    expect(groups.queryByText('No owner')).toBeNull();
    await user.click(group);
    await waitFor(() => expect(router.state.location.search).toMatchObject({ rule: 'retention-missing' }));
    await waitFor(() => expect(group.getAttribute('aria-current')).toBe('page'));
    expect(groups.getByRole('link', { name: /^All/ }).hasAttribute('aria-current')).toBe(false);
  });

  test('can be accepted together, for a reason and until a day, and taken back', async () => {
    const { sent } = fakeApi(answers);
    const { user } = await showScreen(<FindingsScreen />);
    await rowOf('Activity 1');
    for (const number of [1, 2])
      await user.click(screen.getByRole('checkbox', { name: new RegExp(`Activity ${number}`) }));
    await user.click(screen.getByRole('button', { name: 'Accept …' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Accept for a time' }));
    expect(dialog.getByText('Activity 1 · Activity 2')).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByLabelText('Reason'));
    await user.type(dialog.getByLabelText('Reason'), 'Until the new system');
    await user.type(dialog.getByLabelText('Accepted until'), lastDay);
    await user.click(dialog.getByRole('button', { name: 'Accept' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(sent.find(({ path }) => path === '/findings/accept')?.body).toEqual({
      findings: [1, 2].map((number) => ({
        rule: 'retention-missing',
        id: `PA-000${number}`,
        path: 'data/d1/retention',
      })),
      reason: 'Until the new system',
      until: lastDay,
    });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    await screen.findByText('The findings are open again');
    expect(sent.find(({ path }) => path === '/findings/end-acceptances')?.body).toMatchObject({
      acceptances: ['ACC-0001', 'ACC-0002'],
    });
  });

  test('are gone through and selected with the keyboard', async () => {
    fakeApi(answers);
    const { user } = await showScreen(<FindingsScreen />);
    await rowOf('Activity 2');
    await user.keyboard('jj');
    expect(document.activeElement?.closest('[role=row]')?.textContent).toContain('Activity 2');
    await user.keyboard('x');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Activity 2/ }).checked).toBe(true);
    await user.keyboard('k/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test('that are accepted say why, until when and who said so', async () => {
    fakeApi(answers);
    await showScreen(<FindingsScreen />, '/?state=accepted');
    const row = await rowOf('Activity 3');
    const tabs = within(screen.getByRole('navigation', { name: 'Open or accepted' }));
    expect(tabs.getByRole('link', { name: /^Accepted/ }).getAttribute('aria-current')).toBe('page');
    expect(tabs.getByRole('link', { name: /^Open/ }).hasAttribute('aria-current')).toBe(false);
    for (const shown of ['Until the new system', 'until 1 Jan 2030', 'by kari'])
      expect(row.textContent).toContain(shown);
  });

  test('that are accepted can be open again before their time, for a reason asked for first', async () => {
    const { sent } = fakeApi(answers);
    const { user } = await showScreen(<FindingsScreen />, '/?state=accepted');
    await rowOf('Activity 3');
    await user.click(screen.getByRole('checkbox', { name: /Activity 3/ }));
    await user.click(screen.getByRole('button', { name: /End/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'End the acceptance now' }));
    expect(document.activeElement).toBe(dialog.getByLabelText('Reason'));
    await user.keyboard('The new system is here');
    await user.click(dialog.getByRole('button', { name: 'End it' }));
    await waitFor(() =>
      expect(sent.find(({ path }) => path === '/findings/end-acceptances')?.body).toEqual({
        acceptances: ['ACC-0001'],
        reason: 'The new system is here',
      }),
    );
  });

  test('cannot be selected by those who may not accept', async () => {
    fakeApi((sent) => (sent.path === '/me' ? { body: meWho(['read']) } : answers(sent)));
    await showScreen(<FindingsScreen />);
    const row = await rowOf('Activity 1');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(within(row).getByRole('link', { name: 'No time limit for erasure' }).getAttribute('href')).toBe(
      '/activities/PA-0001',
    );
  });

  test('are printed as far as they have been fetched, and the paper says how many there are and by which law', async () => {
    const items = Array.from({ length: 100 }, (_, at) => found(at + 1));
    fakeApi((sent) =>
      sent.path.startsWith('/findings?') ? { body: findingsOf(items, { total: 592, size: 100, may }) } : answers(sent),
    );
    await showScreen(<FindingsScreen />);
    await rowOf('Activity 1');
    expect(screen.queryByRole('link', { name: 'Activity 100' })).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByRole('link', { name: 'Activity 100' })).toBeTruthy();
    expect(screen.getByText(/^By the law of 1 Jan 2026. 100 of 592 are printed/)).toBeTruthy();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('link', { name: 'Activity 100' })).toBeNull();
  });

  test('are none while nothing is recorded, which is said with a way to begin', async () => {
    fakeApi(noFindings);
    await showScreen(<FindingsScreen />);
    expect(await screen.findByRole('heading', { name: 'Nothing recorded yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Record your organisation' }).getAttribute('href')).toBe(
      '/organisations/new',
    );
    expect(screen.queryByText(/No rule finds anything/)).toBeNull();
  });

  test('are none where no rule objects to what is recorded', async () => {
    fakeApi((sent) =>
      sent.path.startsWith('/counts')
        ? { body: { ...emptyCounts, kinds: [{ kind: 'activity', total: 1 }] } }
        : noFindings(sent),
    );
    await showScreen(<FindingsScreen />);
    expect(await screen.findByText(/No rule finds anything missing or wrong/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Record your organisation' })).toBeNull();
  });
});
