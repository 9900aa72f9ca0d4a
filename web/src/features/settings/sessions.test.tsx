import { screen, within } from '@testing-library/react';
import type { SessionAnswer } from 'domain/contract';
import { expect, test } from 'vitest';
import { Sessions } from '#features/settings/sessions.tsx';
import { gatewayDown, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const session = (id: string, device: string, current = false): SessionAnswer => ({
  id,
  device,
  current,
  createdAt: '2026-03-02T12:00:00.000Z',
  lastSeenAt: '2026-03-03T12:00:00.000Z',
  expiresAt: '2026-03-04T12:00:00.000Z',
});
const here = session('s1', 'Firefox on Linux', true);
const phone = session('s2', 'Safari on iPhone');
const unknown = session('s3', '');

/** The sessions until something is ended, and those after that. */
async function show(before: SessionAnswer[], after = before, end: { status?: number; body: unknown } = { body: null }) {
  let items = before;
  const { sent } = fakeApi(({ method, path }) => {
    if (!path.startsWith('/sessions')) return undefined;
    if (method === 'GET') return { body: { items } };
    items = after;
    return end;
  });
  const shown = await showScreen(<Sessions />);
  await screen.findByText('Firefox on Linux', { exact: false });
  return { ...shown, ended: () => sent.filter(({ method }: Sent) => method === 'DELETE').map(({ path }) => path) };
}

test('each session says its device and times; the one at hand is marked, and cannot be ended here', async () => {
  await show([here, phone, unknown]);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent.trim())).toEqual([
    'Firefox on Linux This one',
    'Safari on iPhone',
    'Unknown device',
  ]);
  const days = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .slice(0, 3)
      .map(({ textContent }) => textContent.slice(0, 10)),
  );
  expect(days[1]).toEqual(['2 Mar 2026', '3 Mar 2026', '4 Mar 2026']);
  expect(screen.getAllByRole('button', { name: /^End:/ }).map(({ textContent }) => textContent)).toEqual([
    'End: Safari on iPhone',
    'End: Unknown device',
  ]);
});

test('one of them is ended', async () => {
  const { user, ended } = await show([here, phone, unknown], [here, unknown]);
  screen.getByRole('button', { name: 'End: Safari on iPhone' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Session ended')).toBeTruthy();
  expect(ended()).toEqual(['/sessions/s2']);
  expect(screen.queryByText('Safari on iPhone')).toBeNull();
});

test('all others are ended at once; where there is no other, nothing offers that', async () => {
  const { user, ended } = await show([here, phone, unknown], [here]);
  await user.click(screen.getByRole('button', { name: 'End all others' }));
  expect(await screen.findByText('Session ended')).toBeTruthy();
  expect(ended()).toEqual(['/sessions']);
  expect(screen.queryByRole('button', { name: /^End/ })).toBeNull();
});

test.each([
  ['a session that has ended by itself', refusal(404, 'not-found'), 'Because of not-found.'],
  ['a busy storage', refusal(503, 'storage-busy'), 'Because of storage-busy.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s is said, and no session is said to have ended', async (_, answer, message) => {
  const { user } = await show([here, phone], [here, phone], answer);
  await user.click(screen.getByRole('button', { name: 'End: Safari on iPhone' }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(screen.queryByText('Session ended')).toBeNull();
});

test('what keeps them from being shown is said', async () => {
  fakeApi(({ path }) => (path === '/sessions' ? refusal(503, 'not-ready') : undefined));
  await showScreen(<Sessions />);
  expect((await screen.findByRole('alert')).textContent).toContain('Because of not-ready.');
});
