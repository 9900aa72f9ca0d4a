import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SignInScreen } from '#features/sign-in/sign-in-screen.tsx';
import { meQuery } from '#lib/me.ts';
import { gatewayDown, meWho, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const ola = meWho(['read'], { name: 'ola', displayName: 'Ola Nordmann' });
const isSignIn = ({ method, path }: Sent): boolean => method === 'POST' && path === '/session';

async function show(at = '/sign-in', answer: () => { status?: number; body: unknown } = () => ({ body: ola })) {
  const { sent } = fakeApi((request) => {
    if (request.path === '/set-up') return { body: { needed: false } };
    return isSignIn(request) ? answer() : undefined;
  });
  const shown = await showScreen(<SignInScreen />, at, '/sign-in');
  return { ...shown, sent, name: await screen.findByLabelText('User name or e-mail address') };
}

test('by keyboard, one is signed in to the letter of what was typed, and is back where one came from', async () => {
  const { user, sent, router, client, name } = await show('/sign-in?to=%2Factivities%3Fq%3Dpay%26page%3D2');
  client.setQueryData(['entries', 'of whoever was here before'], []);
  await user.click(name);
  await user.keyboard('ola@example.invalid{Tab}  spaces count  {Enter}');
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(sent.filter(isSignIn).map(({ body }) => body)).toEqual([
    { name: 'ola@example.invalid', password: '  spaces count  ' },
  ]);
  expect(router.history.location.href).toBe('/activities?q=pay&page=2');
  expect(client.getQueryData(meQuery.queryKey)).toEqual(ola);
  expect(client.getQueryData(['entries', 'of whoever was here before'])).toBeUndefined();
});

test.each([
  ['none', '/sign-in'],
  ['of another site', '/sign-in?to=https%3A%2F%2Fevil.example%2F'],
  ['of another site without its scheme', '/sign-in?to=%2F%2Fevil.example%2F'],
  ['of another site, as browsers read a backslash', '/sign-in?to=%2F%5Cevil.example%2F'],
])('where the address to go back to is %s, one begins at the overview', async (_, at) => {
  const { user, router, name } = await show(at);
  await user.click(name);
  await user.keyboard('ola{Tab}a password{Enter}');
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(router.history.location.href).toBe('/');
});

test.each([
  ['a wrong password', refusal(401, 'sign-in-failed'), 'Because of sign-in-failed.'],
  ['too many attempts', refusal(429, 'too-many-attempts'), 'Because of too-many-attempts.'],
  ['a busy server', refusal(503, 'busy'), 'Because of busy.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s is said, what was typed stays, and the next attempt may work', async (_, refused, message) => {
  const answers = [refused, { body: ola }];
  const { user, sent, name } = await show('/sign-in', () => answers.shift() ?? refused);
  await user.click(name);
  await user.keyboard('ola{Tab}a password{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect((name as HTMLInputElement).value).toBe('ola');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(sent.filter(isSignIn)).toHaveLength(2);
});

test('an attempt is sent once, however often one presses the button while it is under way', async () => {
  const answered = Promise.withResolvers<{ body: unknown }>();
  const { sent } = fakeApi((request) => (isSignIn(request) ? answered.promise : undefined));
  const { user } = await showScreen(<SignInScreen />, '/sign-in', '/sign-in');
  await user.type(await screen.findByLabelText('User name or e-mail address'), 'ola');
  await user.type(screen.getByLabelText('Password'), 'a password{Enter}');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  answered.resolve({ body: ola });
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(sent.filter(isSignIn)).toHaveLength(1);
});

test('nothing is sent before both are filled in', async () => {
  const { user, sent, name } = await show();
  await user.type(name, 'ola');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(sent.filter(isSignIn)).toEqual([]);
});

test('a register without an account leads to its set-up link, and asks for no password', async () => {
  fakeApi(({ path }) => (path === '/set-up' ? { body: { needed: true } } : undefined));
  await showScreen(<SignInScreen />, '/sign-in', '/sign-in');
  expect(await screen.findByText('Nobody has an account yet')).toBeTruthy();
  expect(screen.queryByLabelText('Password')).toBeNull();
});
