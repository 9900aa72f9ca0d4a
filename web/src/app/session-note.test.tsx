import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionNote } from '#app/session-note.tsx';
import { meWho } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const begin = Date.parse('2026-11-30T08:00:00.000Z');
const minutes = (count: number): number => count * 60_000;
const session = { id: 's1', expiresAt: new Date(begin + minutes(720)).toISOString(), idleSeconds: 3600 };
const later = (count: number) => act(async () => void (await vi.advanceTimersByTimeAsync(minutes(count))));
const asked = (sent: readonly { path: string }[]): number => sent.filter(({ path }) => path === '/me').length;

beforeEach(() => {
  vi.useFakeTimers({ now: begin, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function shownNote() {
  const { sent } = fakeApi(({ path }) => (path === '/me' ? { body: meWho(['read'], { session }) } : undefined));
  await showScreen(<SessionNote />);
  return sent;
}

test('nothing is said while the session lasts, and the last minutes are counted', async () => {
  await shownNote();
  await later(54);
  expect(screen.queryByText(/Your session ends/)).toBeNull();
  await later(2);
  expect(screen.getByText('Your session ends in 4 min.')).toBeTruthy();
  await later(3);
  expect(screen.getByText('Your session ends in 1 min.')).toBeTruthy();
});

test('who is at work keeps the session going without asking the server for anything', async () => {
  const sent = await shownNote();
  const before = asked(sent);
  await later(20);
  fireEvent.keyDown(document.body, { key: 'a' });
  await waitFor(() => expect(asked(sent)).toBe(before + 1));
  fireEvent.keyDown(document.body, { key: 'b' });
  await later(50);
  expect(screen.queryByText(/Your session ends/)).toBeNull();
  expect(asked(sent)).toBe(before + 1);
});

test('it is the last request of any tab that counts', async () => {
  await shownNote();
  await later(40);
  localStorage.setItem('protokoll.last-request', String(Date.now()));
  await later(18);
  expect(screen.queryByText(/Your session ends/)).toBeNull();
});

test('the server is asked whether the session has ended only once it has', async () => {
  const sent = await shownNote();
  const before = asked(sent);
  await later(59.9);
  expect(asked(sent)).toBe(before);
  await later(1);
  await waitFor(() => expect(asked(sent)).toBe(before + 1));
});

test('a session lasts from when its last request was sent, however late the answer comes', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let isWithheld = false;
  const { sent } = fakeApi(async ({ path }) => {
    if (isWithheld) await promise;
    return path === '/me' ? { body: meWho(['read'], { session }) } : undefined;
  });
  await showScreen(<SessionNote />);
  isWithheld = true;
  await later(20);
  const before = asked(sent);
  fireEvent.keyDown(document.body, { key: 'a' });
  await waitFor(() => expect(asked(sent)).toBe(before + 1));
  await later(20);
  resolve(undefined);
  await later(34);
  expect(screen.queryByText(/Your session ends/)).toBeNull();
  await later(2);
  expect(screen.getByText('Your session ends in 4 min.')).toBeTruthy();
});
