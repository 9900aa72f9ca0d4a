import { screen, waitFor, within } from '@testing-library/react';
import type { AccountAnswer } from 'domain/contract';
import { describe, expect, test, vi } from 'vitest';
import { Accounts } from '#features/settings/accounts.tsx';
import { gatewayDown, invalid, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const account = (name: string, more: Partial<AccountAnswer> = {}): AccountAnswer => ({
  name,
  displayName: name,
  email: `${name}@example.invalid`,
  roles: ['viewer'],
  disabled: false,
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  changedBy: 'kari',
  ...more,
});
const kari = account('kari', { displayName: 'Kari Nordmann', roles: ['privacy-officer', 'admin'] });
const ola = account('ola', { roles: ['auditor'], expiresOn: '2026-12-31', disabled: true, version: 4 });
const oneTimeLink = { link: '/set-password#a-secret', linkExpiresAt: '2026-03-05T08:00:00.000Z' };
const wholeLink = `${window.location.origin}/set-password#a-secret`;

type Answer = { status?: number; body: unknown };

/** The accounts, where what is sent is answered so. */
async function show(change: (sent: Sent) => Answer | undefined = () => undefined) {
  const accounts = [kari, ola];
  const { sent } = fakeApi((request) => {
    if (request.path === '/accounts' && request.method === 'GET')
      return { body: { items: accounts, may: ['administer'] } };
    return request.path.startsWith('/accounts') ? change(request) : undefined;
  });
  const shown = await showScreen(<Accounts />);
  await screen.findByRole('table');
  const to = (method: string) => sent.filter((request) => request.method === method);
  return { ...shown, sent, to, accounts };
}

const described = (field: HTMLElement): string[] =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((id) => document.getElementById(id)?.textContent ?? []);

test('everybody who can sign in is listed with roles, the last day, and whether the account works', async () => {
  await show();
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
    'Kari Nordmann kari · kari@example.invalid',
    'ola Disabledola · ola@example.invalid',
  ]);
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
  expect(cells.map(([roles, last]) => [roles, last])).toEqual([
    ['Privacy officer, Administrator', ''],
    ['Auditor', '31 Dec 2026'],
  ]);
});

test('what keeps the accounts from being shown is said', async () => {
  fakeApi(({ path }) => (path === '/accounts' ? refusal(403, 'forbidden') : undefined));
  await showScreen(<Accounts />);
  expect((await screen.findByRole('alert')).textContent).toContain('Because of forbidden.');
  expect(screen.queryByRole('table')).toBeNull();
});

describe('a new account', () => {
  async function fill(change: (sent: Sent) => Answer | undefined) {
    const shown = await show(change);
    await shown.user.click(screen.getByRole('button', { name: 'New account' }));
    const dialog = screen.getByRole('dialog', { name: 'New account' });
    expect(document.activeElement).toBe(within(dialog).getByLabelText('User name'));
    await shown.user.keyboard(' per {Tab}Per Hansen{Tab}per@example.invalid{Tab}');
    return { ...shown, dialog };
  }

  test('is made by keyboard; the link for its holder is shown, and the list is asked for again', async () => {
    const made = { ...account('per', { displayName: 'Per Hansen' }), ...oneTimeLink };
    const { user, to, dialog } = await fill(({ method }) => (method === 'POST' ? { body: made } : undefined));
    // Roles are sent in the order of the roles, whichever was ticked first.
    await user.click(within(dialog).getByRole('checkbox', { name: 'Administrator' }));
    within(dialog).getByRole('checkbox', { name: 'Viewer' }).focus();
    await user.keyboard(' ');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(wholeLink)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(to('POST').map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/accounts',
        body: { name: 'per', displayName: 'Per Hansen', email: 'per@example.invalid', roles: ['viewer', 'admin'] },
      },
    ]);
    expect(to('GET').filter(({ path }) => path === '/accounts')).toHaveLength(2);
  });

  test('that cannot be, says at each field why, and the first in trouble gets the focus', async () => {
    const messages = { '/roles/0': 'Choose a role.', '/expiresOn': 'An auditor’s access must end.' };
    const { user, dialog } = await fill(({ method }) => (method === 'POST' ? invalid(messages) : undefined));
    await user.keyboard('{Enter}');
    expect((await within(dialog).findByText('Refused: invalid')).closest('[role=alert]')).toBeTruthy();
    const roles = within(dialog).getByRole('group', { name: 'Roles' });
    expect(described(roles)).toEqual(['Choose a role.']);
    expect(document.activeElement).toBe(within(roles).getAllByRole('checkbox')[0]);
    expect(described(within(dialog).getByLabelText('Last day of access'))).toContain('An auditor’s access must end.');
    expect(within(dialog).getByLabelText('User name').getAttribute('aria-invalid')).toBeNull();
  });

  test('whose name is taken, or that no server hears of, stays as it was typed', async () => {
    const answers = [invalid({ '/name': 'It is taken.' }), gatewayDown];
    const { user, dialog } = await fill(({ method }) => (method === 'POST' ? answers.shift() : undefined));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    const name = within(dialog).getByLabelText<HTMLInputElement>('User name');
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(described(name)).toContain('It is taken.');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByText('No answer from the server')).toBeTruthy();
    expect([name.value, name.getAttribute('aria-invalid')]).toEqual([' per ', null]);
  });

  test('is not made when one cancels, nor without what is required', async () => {
    const { user, to, dialog } = await fill(() => undefined);
    await user.clear(within(dialog).getByLabelText('E-mail'));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(to('POST')).toEqual([]);
  });
});

describe('an account is changed', () => {
  const change = async (answer: (sent: Sent) => Answer | undefined) => {
    const shown = await show(({ method, ...rest }) => (method === 'PUT' ? answer({ method, ...rest }) : undefined));
    await shown.user.click(screen.getByRole('button', { name: 'Edit: ola' }));
    return { ...shown, dialog: screen.getByRole('dialog', { name: 'Change account: ola' }) };
  };

  test('from the version it is shown in, with all that is kept of it but its name', async () => {
    const { user, to, dialog, client } = await change(() => ({ body: { ...ola, version: 5 } }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Disabled: cannot sign in' }));
    await user.clear(within(dialog).getByLabelText('Last day of access'));
    await user.type(within(dialog).getByLabelText('Last day of access'), '2027-06-30');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Account saved: ola')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    const [sent] = to('PUT');
    expect([sent?.path, sent?.headers.get('if-match')]).toEqual(['/accounts/ola', '"4"']);
    expect(sent?.body).toEqual({
      displayName: 'ola',
      email: 'ola@example.invalid',
      roles: ['auditor'],
      expiresOn: '2027-06-30',
      disabled: false,
    });
    expect(to('GET').filter(({ path }) => path === '/accounts')).toHaveLength(2);
    // It may be one's own account: what one may do is no longer certain.
    expect(client.getQueryState(['me'])?.isInvalidated).toBe(true);
  });

  test('unless it is the last administrator, which is said', async () => {
    const { user, dialog } = await change(() => refusal(409, 'last-administrator'));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Because of last-administrator.');
  });

  test('unless somebody else has changed it: then the next attempt begins with what they said', async () => {
    const newer = { ...ola, displayName: 'Ola Nordmann', version: 5 };
    const { user, to, dialog, accounts } = await change(({ headers }) => {
      accounts[1] = newer;
      return headers.get('if-match') === '"5"' ? { body: { ...newer, version: 6 } } : refusal(412, 'stale');
    });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Because of stale.');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await screen.findByText('Ola Nordmann', { exact: false });
    await user.click(screen.getByRole('button', { name: 'Edit: ola' }));
    expect(screen.getByLabelText<HTMLInputElement>('Full name').value).toBe('Ola Nordmann');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Account saved: ola')).toBeTruthy();
    expect(to('PUT').map(({ headers }) => headers.get('if-match'))).toEqual(['"4"', '"5"']);
  });
});

describe('a link to choose a password', () => {
  const ask = async (answer: Answer) => {
    const shown = await show(({ method }) => (method === 'POST' ? answer : undefined));
    vi.stubGlobal('isSecureContext', true);
    await shown.user.click(screen.getByRole('button', { name: 'Password link: ola' }));
    return shown;
  };

  test('is shown whole, with the moment it ends, and copied', async () => {
    const { user, to } = await ask({ body: oneTimeLink });
    expect(await screen.findByText(wholeLink)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('5 Mar 2026');
    expect(to('POST').map(({ path }) => path)).toEqual(['/accounts/ola/password-link']);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(wholeLink);
  });

  test('that the browser does not copy is marked, to be copied by hand', async () => {
    const { user } = await ask({ body: oneTimeLink });
    await screen.findByText(wholeLink);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('The browser did not copy it. It is marked: copy it yourself.')).toBeTruthy();
    expect(window.getSelection()?.toString()).toBe(wholeLink);
    expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
  });

  test.each([
    ['an account that is no more', refusal(404, 'not-found'), 'Because of not-found.'],
    ['no server', gatewayDown, 'No answer from the server'],
  ])('is not shown for %s, which is said', async (_, answer, message) => {
    await ask(answer);
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(screen.queryByText(wholeLink)).toBeNull();
  });
});
