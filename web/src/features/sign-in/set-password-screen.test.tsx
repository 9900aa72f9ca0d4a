import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SetPasswordScreen } from '#features/sign-in/set-password-screen.tsx';
import { meQuery } from '#lib/me.ts';
import { gatewayDown, invalid, meWho, refusal } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const ola = meWho(['read'], { name: 'ola', displayName: 'Ola Nordmann' });
const isChoice = ({ method, path }: Sent): boolean => method === 'POST' && path === '/password-link';

async function choose(answer: { status?: number; body: unknown }) {
  const { sent } = fakeApi((request) => (isChoice(request) ? answer : undefined));
  const shown = await showScreen(<SetPasswordScreen />, '/set-password#the-secret', '/set-password');
  shown.client.setQueryData(['entries', 'of whoever was here before'], []);
  const field = await screen.findByLabelText<HTMLInputElement>('New password');
  await shown.user.click(field);
  await shown.user.keyboard(' four words in a row {Enter}');
  return { ...shown, sent, field };
}

test('the secret of the link and the password to the letter are sent, and one is signed in', async () => {
  const { sent, router, client } = await choose({ body: ola });
  expect(await screen.findByText('Another screen')).toBeTruthy();
  expect(sent.filter(isChoice).map(({ body }) => body)).toEqual([
    { token: 'the-secret', password: ' four words in a row ' },
  ]);
  // Going back must not lead to a link that works no more.
  expect([router.history.location.href, router.history.length]).toEqual(['/', 1]);
  expect(client.getQueryData(meQuery.queryKey)).toEqual(ola);
  expect(client.getQueryData(['entries', 'of whoever was here before'])).toBeUndefined();
});

test('what is wrong with the password stands at its field, which gets the focus, and is said once', async () => {
  const { field } = await choose(invalid({ '/password': 'It is among the most used.' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Refused: invalid');
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('It is among the most used.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe(' four words in a row ');
});

test.each([
  ['a link that was used', refusal(403, 'link-invalid'), 'Because of link-invalid.'],
  ['too many attempts', refusal(429, 'too-many-attempts'), 'Because of too-many-attempts.'],
  ['no server', gatewayDown, 'No answer from the server'],
])('%s is said, and the password can be sent again', async (_, refused, message) => {
  const { user, sent, field } = await choose(refused);
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(field.getAttribute('aria-invalid')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save and sign in' }));
  expect(sent.filter(isChoice)).toHaveLength(2);
});
