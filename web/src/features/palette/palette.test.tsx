import { screen, within } from '@testing-library/react';
import type { Kind } from 'domain/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Palette } from '#features/palette/palette.tsx';
import { setAppearance } from '#lib/appearance.ts';
import { setLanguage } from '#lib/language.ts';
import { gatewayDown, meWho, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const found = (kind: Kind, id: string, title: string) => ({ kind, id, title });
const payroll = found('activity', 'PA-0001', 'Payroll');
const payAs = found('recipient', 'REC-0002', 'Pay AS');
const acme = found('recipient', 'REC-0007', 'Acme');
const all = [payroll, payAs, acme];

type Answer = { status?: number; body: unknown };

const isSearch = ({ path }: Sent): boolean => path.startsWith('/search');
const asked = ({ path }: Sent): string => new URLSearchParams(path.split('?')[1]).get('q') ?? '';

/** What the API finds: titles that hold the words. */
const search: (request: Sent) => Answer | Promise<Answer> = (request) => ({
  body: { items: all.filter(({ title }) => title.toLowerCase().includes(asked(request))) },
});

async function show({ me = meWho(['read', 'create']), at = '/', answer = search } = {}) {
  const { sent } = fakeApi((request) => {
    if (request.path === '/me') return { body: me };
    return isSearch(request) ? answer(request) : undefined;
  });
  const onClose = vi.fn<() => void>();
  const shown = await showScreen(<Palette onClose={onClose} />, at);
  const field = screen.getByRole('combobox', { name: 'Find records and actions' });
  await shown.user.click(field);
  return { ...shown, sent, onClose };
}

const options = (): string[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const status = (): string => within(screen.getByRole('dialog')).getByRole('status').textContent;
const highlighted = (): string | undefined =>
  document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '')?.textContent;

beforeEach(() => setLanguage('en'));
afterEach(() => {
  setAppearance('auto');
  return setLanguage('en');
});

describe('by keyboard', () => {
  test('a record is found by some letters, and opened', async () => {
    const { user, router, sent, onClose } = await show();
    await user.keyboard('pay');
    const records = await screen.findByRole('group', { name: 'Records' });
    expect(
      within(records)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['PayrollProcessing activity PA-0001', 'Pay ASRecipient REC-0002']);
    expect(status()).toBe('2 results');
    expect(highlighted()).toContain('Payroll');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('Another screen')).toBeTruthy();
    expect(router.history.location.href).toBe('/recipients/REC-0002');
    expect(onClose).toHaveBeenCalledOnce();
    expect(sent.filter(isSearch).map(asked).at(-1)).toBe('pay');
  });

  test('the arrows go round, and typing begins at the first again', async () => {
    const { user } = await show();
    await user.keyboard('pay');
    await screen.findByText('Payroll');
    await user.keyboard('{ArrowUp}');
    expect(highlighted()).toContain('Pay AS');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Pay AS');
    await user.keyboard('{ArrowDown}');
    expect(highlighted()).toContain('Payroll');
    await user.keyboard('{ArrowDown}{Backspace}');
    expect(highlighted()).toContain('Payroll');
  });

  test('who types the beginning of an action finds it before the records', async () => {
    const { user, router } = await show({ answer: () => ({ body: { items: [payroll] } }) });
    await user.keyboard('new proc');
    await screen.findByText('Payroll');
    expect(options()[0]).toBe('New processing activity');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Another screen')).toBeTruthy();
    expect(router.history.location.href).toBe('/activities/new');
  });

  test('Enter never opens what another word found while the answer is under way', async () => {
    const late = Promise.withResolvers<Answer>();
    const { user, router, onClose } = await show({
      answer: (request) => (asked(request) === 'pay' ? search(request) : late.promise),
    });
    await user.keyboard('pay');
    await screen.findByText('Payroll');
    await user.clear(screen.getByRole('combobox'));
    await user.keyboard('acme');
    expect(options()).toEqual([]);
    expect(status()).toBe('Searching …');
    await user.keyboard('{Enter}');
    expect(onClose).not.toHaveBeenCalled();
    late.resolve({ body: { items: [acme] } });
    await screen.findByText('Acme');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Another screen')).toBeTruthy();
    expect(router.history.location.href).toBe('/recipients/REC-0007');
  });

  test('what was found and fits still stays while one types on', async () => {
    const late = Promise.withResolvers<Answer>();
    const { user } = await show({ answer: (request) => (asked(request) === 'pay' ? search(request) : late.promise) });
    await user.keyboard('pay');
    await screen.findByText('Pay AS');
    await user.keyboard('r');
    expect(options()).toEqual(['PayrollProcessing activity PA-0001']);
    late.resolve({ body: { items: [payroll, acme] } });
    expect(await screen.findByText('Acme')).toBeTruthy();
  });
});

test('before anything is typed, actions are offered and nothing is searched for', async () => {
  const { sent } = await show();
  expect(options()[0]).toBe('New processing activity');
  expect(screen.queryByRole('group', { name: 'Records' })).toBeNull();
  expect(sent.filter(isSearch)).toEqual([]);
});

test('a click chooses', async () => {
  const { user, router, onClose } = await show();
  await user.keyboard('acme');
  await user.click(await screen.findByText('Acme'));
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(router.history.location.href).toBe('/recipients/REC-0007');
  expect(onClose).toHaveBeenCalledOnce();
});

test('that nothing fits is said', async () => {
  const { user } = await show();
  await user.keyboard('zebra');
  expect(await screen.findByText('Nothing found')).toBeTruthy();
});

test.each([
  ['too many questions', refusal(429, 'too-many-attempts'), 'Because of too-many-attempts.'],
  ['a server that is not ready', refusal(503, 'not-ready'), 'Because of not-ready.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s is said, which is not that nothing was found; actions work', async (_, answer, message) => {
  const { user, router } = await show({ answer: () => answer });
  await user.keyboard('log');
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(status()).toBe('');
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('findings{Enter}');
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(router.history.location.href).toBe('/findings');
});

describe('only what one may do is offered', () => {
  test.each([
    ['a reader', meWho(['read']), '/', []],
    ['who may export', meWho(['read', 'export']), '/', ['Go to Exports']],
    ['who may create', meWho(['read', 'create']), '/', ['New processing activity']],
    ['who may create, in the past', meWho(['read', 'create']), '/?as_of=2026-01-31', []],
    ['who may read the log everywhere', meWho(['read', 'read-log']), '/', ['Go to Log']],
    ['who may read the log of some', meWho(['read', 'read-log'], { everywhere: ['read'] }), '/', []],
  ] as const)('to %s', async (_, me, at, offered) => {
    const { user } = await show({ me, at });
    const guarded = ['Go to Exports', 'Go to Log', 'New processing activity'];
    const shown: string[] = [];
    for (const label of guarded) {
      await user.clear(screen.getByRole('combobox'));
      await user.paste(label);
      shown.push(...options().filter((option) => option === label));
    }
    expect(shown).toEqual(offered);
  });
});

test('the appearance is changed from it', async () => {
  const { user, onClose } = await show();
  await user.keyboard('dark app{Enter}');
  expect(document.documentElement.dataset['scheme']).toBe('dark');
  expect(onClose).toHaveBeenCalledOnce();
});

test('the language is changed from it, by its own name', async () => {
  const { user } = await show();
  await user.keyboard('norsk{Enter}');
  expect(await screen.findByLabelText('Finn oppføringer og handlinger', { selector: 'dialog' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('nb');
});
