import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SignInAgain } from '#app/sign-in-again.tsx';
import { Sessions } from '#features/settings/sessions.tsx';
import { meWho, refusal } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const session = {
  id: 's1',
  current: true,
  device: 'Firefox on Linux',
  createdAt: '2026-03-02T08:00:00.000Z',
  lastSeenAt: '2026-03-02T09:00:00.000Z',
  expiresAt: '2026-03-02T20:00:00.000Z',
};

/** A screen whose session has ended until a sign-in with the right password. */
async function showEnded() {
  let signedIn = false;
  const { sent } = fakeApi(({ method, path, body }) => {
    if (path === '/sessions') return signedIn ? { body: { items: [session] } } : refusal(401, 'not-signed-in');
    if (method !== 'POST' || path !== '/session') return undefined;
    signedIn = (body as { password: string }).password === 'right';
    return signedIn ? { body: meWho(['read']) } : refusal(401, 'sign-in-failed');
  });
  const shown = await showScreen(
    <>
      <Sessions />
      <SignInAgain />
    </>,
  );
  return { ...shown, sent, dialog: await screen.findByRole('dialog', { name: 'Sign in again' }) };
}

test('when the session has ended, one signs in over the screen, which then shows what it asked for', async () => {
  const { user, router, dialog } = await showEnded();
  await user.type(within(dialog).getByLabelText('User name or e-mail address'), 'kari');
  await user.type(within(dialog).getByLabelText('Password'), 'wrong{Enter}');
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Because of sign-in-failed.');
  expect(screen.queryByText('Firefox on Linux')).toBeNull();
  await user.clear(within(dialog).getByLabelText('Password'));
  await user.type(within(dialog).getByLabelText('Password'), 'right{Enter}');
  expect(await screen.findByText('Firefox on Linux')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(router.history.location.href).toBe('/');
});

test('it is not closed by Escape, and says nothing of the ended session twice', async () => {
  const { dialog } = await showEnded();
  const cancel = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.getByRole('dialog')).toBe(dialog);
  expect(screen.queryByRole('alert')).toBeNull();
});
