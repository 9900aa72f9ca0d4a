import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OwnSettings } from '#features/settings/own-settings.tsx';
import { SettingsScreen } from '#features/settings/settings-screen.tsx';
import { setAppearance } from '#lib/appearance.ts';
import { setLanguage } from '#lib/language.ts';
import { gatewayDown, invalid, meWho, refusal } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

type Answer = { status?: number; body: unknown };

const kari = meWho(['read'], {
  email: 'kari@example.invalid',
  roles: ['privacy-officer', 'auditor'],
  expiresOn: '2026-12-31',
});

async function show(me = kari, password: () => Answer = () => ({ body: null })) {
  const { sent } = fakeApi(({ path }) => {
    if (path === '/me') return { body: me };
    return path === '/me/password' ? password() : undefined;
  });
  return { ...(await showScreen(<OwnSettings />)), changes: () => sent.filter(({ path }) => path === '/me/password') };
}

beforeEach(() => setLanguage('en'));
afterEach(() => {
  setAppearance('auto');
  return setLanguage('en');
});

test('one’s account is shown, with the day its access ends', async () => {
  await show();
  const facts = [...document.querySelectorAll('dt')].map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent,
  ]);
  expect(facts).toEqual([
    ['Full name', 'Kari Nordmann'],
    ['User name', 'kari'],
    ['E-mail', 'kari@example.invalid'],
    ['Roles', 'Privacy officer, Auditor'],
    ['Last day of access', '31 December 2026'],
  ]);
});

test('the language and the appearance change at once, and are kept', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('radio', { name: 'Norsk bokmål' }));
  expect(await screen.findByRole('heading', { name: 'Din konto' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Norsk bokmål' }).checked).toBe(true);
  expect(screen.getByText('Personvernansvarlig', { exact: false })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Mørkt' }));
  expect(document.documentElement.dataset['scheme']).toBe('dark');
  expect(['language', 'appearance'].map((name) => localStorage.getItem(`protokoll.${name}`))).toEqual(['nb', 'dark']);
});

describe('one’s password', () => {
  async function change(answer: () => Answer) {
    const shown = await show(kari, answer);
    shown.client.setQueryData(['sessions'], { items: [] });
    await shown.user.click(screen.getByLabelText('Current password'));
    await shown.user.keyboard(' the old one {Tab} four words in a row {Enter}');
    return shown;
  }
  const values = () =>
    ['Current password', 'New password'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value);

  test('is changed by keyboard to the letter of what was typed, and stays on the screen no longer', async () => {
    const { changes, client } = await change(() => ({ body: null }));
    expect(await screen.findByText('Password changed')).toBeTruthy();
    expect(changes().map(({ body }) => body)).toEqual([
      { current: ' the old one ', password: ' four words in a row ' },
    ]);
    expect(values()).toEqual(['', '']);
    expect(client.getQueryState(['sessions'])?.isInvalidated).toBe(true);
  });

  test.each([
    ['Current password', '/current', 'This is not your present password.'],
    ['New password', '/password', 'It is among the most used.'],
  ])('is refused at the field in trouble: %s', async (label, path, message) => {
    await change(() => invalid({ [path]: message }));
    expect((await screen.findByRole('alert')).textContent).toBe('Refused: invalid');
    const field = screen.getByLabelText(label);
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(message);
    expect(document.activeElement).toBe(field);
    expect(screen.queryByText('Password changed')).toBeNull();
  });

  test.each([
    ['too many attempts', refusal(429, 'too-many-attempts'), 'Because of too-many-attempts.'],
    ['a busy server', refusal(503, 'busy'), 'Because of busy.'],
    ['no server', gatewayDown, 'No answer from the server'],
  ])('stays as it was after %s; what was typed can be sent again', async (_, refused, message) => {
    const answers: Answer[] = [refused, { body: null }];
    const { user, changes } = await change(() => answers.shift() ?? refused);
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(values()).toEqual([' the old one ', ' four words in a row ']);
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('Password changed')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(changes()).toHaveLength(2);
  });
});

test.each([
  ['who administers', meWho(['read', 'administer']), ['You', 'Sessions', 'Law tables', 'Accounts', 'API tokens']],
  ['who does not', meWho(['read']), ['You', 'Sessions', 'Law tables']],
] as const)('the settings have a part for everything of concern to %s', async (_, me, parts) => {
  fakeApi(({ path }) => (path === '/me' ? { body: me } : undefined));
  await showScreen(<SettingsScreen />, '/settings', '/settings');
  const links = within(screen.getByRole('navigation', { name: 'Parts of the settings' })).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(parts);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(
    parts.map((_one, at) => (at === 0 ? 'page' : null)),
  );
});
