import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SetUpScreen } from '#features/set-up/set-up-screen.tsx';
import { meQuery } from '#lib/me.ts';
import { gatewayDown, invalid, meWho, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const kari = meWho(['read', 'import']);
const isMaking = ({ method, path }: Sent): boolean => method === 'POST' && path === '/set-up';
const isLoading = ({ method, path }: Sent): boolean => method === 'POST' && path === '/example';

interface Answers {
  readonly needed?: { status?: number; body: unknown };
  readonly account?: { status?: number; body: unknown };
  readonly example?: { status?: number; body: unknown };
}

async function show({ needed = { body: { needed: true } }, account = { body: kari }, example }: Answers = {}) {
  const { sent } = fakeApi((request) => {
    if (request.method === 'GET' && request.path === '/set-up') return needed;
    if (isMaking(request)) return account;
    return isLoading(request) ? example : undefined;
  });
  return { ...(await showScreen(<SetUpScreen />, '/set-up#the-secret', '/set-up')), sent };
}

async function makeAccount(answers?: Answers, organisation = '') {
  const shown = await show(answers);
  await shown.user.click(await screen.findByLabelText('Full name'));
  const typed = ` Kari Nordmann {Tab}kari{Tab}kari@example.invalid{Tab} four words in a row {Tab}${organisation}{Enter}`;
  await shown.user.keyboard(typed);
  return shown;
}

test('by keyboard, the first account is made with the secret of the link, and one is signed in', async () => {
  const { sent, client } = await makeAccount({}, 'Fjord AS');
  expect(await screen.findByRole('heading', { name: 'How do you want to begin?' })).toBeTruthy();
  expect(sent.filter(isMaking).map(({ body }) => body)).toEqual([
    {
      token: 'the-secret',
      name: 'kari',
      displayName: 'Kari Nordmann',
      email: 'kari@example.invalid',
      password: ' four words in a row ',
      organisationName: 'Fjord AS',
    },
  ]);
  expect(client.getQueryData(meQuery.queryKey)).toEqual(kari);
});

test('once the account is made, the screen to sign in asks for it', async () => {
  const { client } = await makeAccount();
  await screen.findByRole('heading', { name: 'How do you want to begin?' });
  expect(client.getQueryData(['set-up'])).toEqual({ needed: false });
});

test('an organisation can wait: none is sent', async () => {
  const { sent } = await makeAccount();
  await screen.findByRole('heading', { name: 'How do you want to begin?' });
  expect(sent.find(isMaking)?.body).not.toHaveProperty('organisationName');
});

test('each field in trouble says so, and the first gets the focus', async () => {
  await makeAccount({
    account: invalid({ '/name': 'That is no user name.', '/email': 'That is no address.', '/password': 'Too short.' }),
  });
  expect((await screen.findByRole('alert')).textContent).toBe('Refused: invalid');
  const messageAt = (label: string): string[] =>
    (screen.getByLabelText(label).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .flatMap((id) => document.getElementById(id)?.textContent ?? []);
  expect(messageAt('User name')).toContain('That is no user name.');
  expect(messageAt('E-mail')).toContain('That is no address.');
  expect(messageAt('Password')).toContain('Too short.');
  expect(screen.getByLabelText('Full name').getAttribute('aria-invalid')).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('User name'));
});

test.each([
  ['a link that does not work', refusal(403, 'link-invalid'), 'Because of link-invalid.'],
  ['an account made meanwhile', refusal(409, 'already-set-up'), 'Because of already-set-up.'],
  ['too many attempts', refusal(429, 'too-many-attempts'), 'Because of too-many-attempts.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s is said, and what was typed stays', async (_, account, message) => {
  await makeAccount({ account });
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('kari');
});

test('a register that has an account leads to the sign-in', async () => {
  const { user, router } = await show({ needed: { body: { needed: false } } });
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.click(await screen.findByRole('link', { name: 'Sign in' }));
  expect(router.history.location.pathname).toBe('/sign-in');
});

test.each([
  ['a register that cannot be read', refusal(503, 'not-ready'), 'Because of not-ready.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s is said, instead of waiting for ever', async (_, needed, message) => {
  await show({ needed });
  expect((await screen.findByRole('alert')).textContent).toContain(message);
});

test('one begins with an empty register without loading anything', async () => {
  const { user, router, sent } = await makeAccount();
  await user.click(await screen.findByRole('link', { name: 'Begin' }));
  expect(router.history.location.href).toBe('/');
  expect(sent.filter(isLoading)).toEqual([]);
});

test('the example is loaded once, and one begins in it with nothing of before in mind', async () => {
  const loaded = Promise.withResolvers<{ body: unknown }>();
  const { sent } = fakeApi((request) => {
    if (request.method === 'GET' && request.path === '/set-up') return { body: { needed: true } };
    if (isMaking(request)) return { body: kari };
    return isLoading(request) ? loaded.promise : undefined;
  });
  const { user, router, client } = await showScreen(<SetUpScreen />, '/set-up#the-secret', '/set-up');
  await user.click(await screen.findByLabelText('Full name'));
  await user.keyboard('Kari{Tab}kari{Tab}kari@example.invalid{Tab}four words in a row{Enter}');
  client.setQueryData(['entries', 'counts'], []);
  const button = await screen.findByRole('button', { name: 'Load the example' });
  await user.click(button);
  await user.click(button);
  expect(button.textContent).toBe('Loading the example …');
  loaded.resolve({ body: { created: 300 } });
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(router.history.location.href).toBe('/');
  expect(sent.filter(isLoading).map(({ body }) => body)).toEqual([{}]);
  expect(client.getQueryState(['entries', 'counts'])?.isInvalidated).toBe(true);
});

test.each([
  ['a register that holds something', refusal(409, 'not-empty'), 'Because of not-empty.'],
  ['a full disk', refusal(507, 'storage-full'), 'Because of storage-full.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s keeps the example out, and one may begin without it', async (_, example, message) => {
  const { user, router } = await makeAccount({ example });
  await user.click(await screen.findByRole('button', { name: 'Load the example' }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(router.history.location.pathname).toBe('/set-up');
  expect(screen.getByRole('link', { name: 'Begin' })).toBeTruthy();
});
