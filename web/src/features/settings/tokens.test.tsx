import { screen, within } from '@testing-library/react';
import type { TokenAnswer } from 'domain/contract';
import { describe, expect, test } from 'vitest';
import { Tokens } from '#features/settings/tokens.tsx';
import { gatewayDown, invalid, meWho, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const token = (id: string, more: Partial<TokenAnswer> = {}): TokenAnswer => ({
  id,
  name: `Program ${id}`,
  role: 'auditor',
  createdBy: 'kari',
  createdAt: '2026-01-02T12:00:00.000Z',
  expiresAt: '2999-01-02T12:00:00.000Z',
  acts: true,
  ...more,
});
const live = token('t1');
const revoked = token('t2', { revokedAt: '2026-02-01T12:00:00.000Z', lastUsedAt: '2026-01-03T12:00:00.000Z' });
const expired = token('t3', { expiresAt: '2026-01-31T12:00:00.000Z', acts: false });
const orphaned = token('t4', { acts: false });

type Answer = { status?: number; body: unknown };

/** The tokens, where what is sent is answered so. */
async function show(items: TokenAnswer[], change: (sent: Sent) => Answer | undefined = () => undefined) {
  const { sent } = fakeApi((request) => {
    if (request.path === '/me') return { body: meWho(['administer'], { roles: ['auditor', 'admin'] }) };
    if (request.path === '/tokens' && request.method === 'GET') return { body: { items } };
    return request.path.startsWith('/tokens') ? change(request) : undefined;
  });
  const shown = await showScreen(<Tokens />);
  const to = (method: string) => sent.filter((request) => request.method === method);
  return { ...shown, to };
}

const described = (field: HTMLElement): string[] =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((id) => document.getElementById(id)?.textContent ?? []);

test('each token says who uses it, in which role, when last, until when, and whether it works', async () => {
  await show([live, revoked, expired, orphaned]);
  const rows = (await screen.findAllByRole('row')).slice(1);
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
    'Program t1 Made by kari, 2 Jan 2026',
    'Program t2 RevokedMade by kari, 2 Jan 2026',
    'Program t3 ExpiredMade by kari, 2 Jan 2026',
    'Program t4 Does nothing: its maker has lost the roleMade by kari, 2 Jan 2026',
  ]);
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
  expect(cells.map(([role]) => role)).toEqual(['Auditor', 'Auditor', 'Auditor', 'Auditor']);
  expect(cells.map(([, used]) => used?.slice(0, 10))).toEqual(['Never', '3 Jan 2026', 'Never', 'Never']);
  expect(cells.map(([, , ends]) => ends)).toEqual(['2 Jan 2999', '2 Jan 2999', '31 Jan 2026', '2 Jan 2999']);
  expect(screen.getAllByRole('button', { name: /^Revoke/ }).map(({ textContent }) => textContent)).toEqual([
    'Revoke: Program t1',
    'Revoke: Program t4',
  ]);
});

test('that there is none is said, with what a token is for', async () => {
  await show([]);
  expect(await screen.findByText('No tokens')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('what keeps the tokens from being shown is said, which is not that there is none', async () => {
  fakeApi(({ path }) => (path === '/tokens' ? refusal(403, 'forbidden') : undefined));
  await showScreen(<Tokens />);
  expect((await screen.findByRole('alert')).textContent).toContain('Because of forbidden.');
  expect(screen.queryByText('No tokens')).toBeNull();
});

describe('a new token', () => {
  async function fill(answer: () => Answer) {
    const items: TokenAnswer[] = [];
    const shown = await show(items, ({ method }) => (method === 'POST' ? answer() : undefined));
    await shown.user.click(screen.getByRole('button', { name: 'New token' }));
    const dialog = screen.getByRole('dialog', { name: 'New API token' });
    expect(document.activeElement).toBe(within(dialog).getByLabelText('What will use it'));
    await shown.user.keyboard(' Our intranet ');
    return { ...shown, dialog, items };
  }

  test('is made in the role chosen for ninety days, and its secret is shown this once', async () => {
    const { user, to, dialog, items } = await fill(() => ({ body: { ...live, secret: 'prk_a-secret' } }));
    await user.selectOptions(within(dialog).getByLabelText('Role'), 'Auditor');
    items.push(live);
    await user.click(within(dialog).getByRole('button', { name: 'Make the token' }));
    expect(await screen.findByText('prk_a-secret')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(to('POST').map(({ body }) => body)).toEqual([{ name: 'Our intranet', role: 'auditor', days: 90 }]);
    expect(await screen.findByRole('rowheader', { name: /^Program t1/ })).toBeTruthy();
  });

  test('acts in a role of who makes it', async () => {
    const { dialog } = await fill(() => gatewayDown);
    const role = within(dialog).getByLabelText<HTMLSelectElement>('Role');
    expect(Array.from(role.options, ({ value }) => value)).toEqual(['', 'auditor', 'admin']);
  });

  test('is not made before its role is chosen, nor when one cancels', async () => {
    const { user, to, dialog } = await fill(() => ({ body: { ...live, secret: 'prk_a-secret' } }));
    await user.keyboard('{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(to('POST')).toEqual([]);
  });

  test('that cannot be, says at each field why; without a server it stays as it was typed', async () => {
    const answers: Answer[] = [invalid({ '/role': 'Not this one.', '/days': 'At most a year.' }), gatewayDown];
    const { user, to, dialog } = await fill(() => answers.shift() ?? gatewayDown);
    const days = within(dialog).getByLabelText<HTMLInputElement>('Days until it expires');
    await user.selectOptions(within(dialog).getByLabelText('Role'), 'Administrator');
    await user.clear(days);
    await user.type(days, '400{Enter}');
    expect((await within(dialog).findByRole('alert')).textContent).toBe('Refused: invalid');
    expect(described(days)).toEqual(['At most a year.']);
    expect(described(within(dialog).getByLabelText('Role'))).toEqual(['Not this one.']);
    expect(document.activeElement).toBe(within(dialog).getByLabelText('Role'));
    await user.click(within(dialog).getByRole('button', { name: 'Make the token' }));
    expect(await within(dialog).findByText('No answer from the server')).toBeTruthy();
    expect([days.value, described(days)]).toEqual(['400', []]);
    expect(to('POST').at(-1)?.body).toEqual({ name: 'Our intranet', role: 'admin', days: 400 });
  });
});

describe('a token is revoked', () => {
  test('and the list says so', async () => {
    const items = [live];
    const { user, to } = await show(items, ({ method }) => {
      items[0] = { ...live, revokedAt: '2026-02-01T12:00:00.000Z' };
      return method === 'DELETE' ? { body: null } : undefined;
    });
    await user.click(await screen.findByRole('button', { name: 'Revoke: Program t1' }));
    expect(await screen.findByText('Revoked')).toBeTruthy();
    expect(to('DELETE').map(({ path }) => path)).toEqual(['/tokens/t1']);
    expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
  });

  test.each([
    ['one that is no more', refusal(404, 'not-found'), 'Because of not-found.'],
    ['no server', gatewayDown, 'No answer from the server'],
  ])('unless %s keeps it from being, which is said', async (_, answer, message) => {
    const { user } = await show([live], ({ method }) => (method === 'DELETE' ? answer : undefined));
    await user.click(await screen.findByRole('button', { name: 'Revoke: Program t1' }));
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(screen.getByRole('button', { name: 'Revoke: Program t1' })).toBeTruthy();
  });
});
