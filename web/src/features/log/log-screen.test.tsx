import { screen, within } from '@testing-library/react';
import type { LogLine, LogPage } from 'domain/contract';
import { beforeEach, expect, test } from 'vitest';
import { LogScreen } from '#features/log/log-screen.tsx';
import { setLanguage } from '#lib/language.ts';
import { meWho } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const line: LogLine = {
  seq: 1,
  at: '2026-03-02T08:00:00.000Z',
  actor: 'kari',
  role: 'privacy-officer',
  kind: 'unit',
  id: 'UNI-0001',
  version: 1,
  action: 'created',
  hash: 'f'.repeat(64),
};
const answer: LogPage = {
  items: [
    { ...line, seq: 4, id: 'UNI-0002', version: 2, action: 'changed', reason: 'It was asked for' },
    { ...line, seq: 3, version: 2, action: 'changed-by-merge', act: 'MRG-0001', reasonRedacted: true },
    { ...line, seq: 2, id: 'UNI-0002', action: 'merged', act: 'MRG-0001', reasonRedacted: true },
    line,
  ],
  names: { 'UNI-0001': 'HR', 'UNI-0002': 'H.R.' },
  total: 4,
  page: 1,
  size: 50,
};

beforeEach(() => setLanguage('en'));

/** What a row says was done, and why. */
async function actionsAndReasons(): Promise<string[][]> {
  const [, ...rows] = within(await screen.findByRole('table')).getAllByRole('row');
  return rows.map((row) => {
    const cells = within(row).getAllByRole('cell');
    return [cells[3]?.textContent ?? '', cells[5]?.textContent ?? ''];
  });
}

test.each([
  ['en', 'in one act MRG-0001', 'reason removed'],
  ['nb', 'i én handling MRG-0001', 'begrunnelse fjernet'],
] as const)(
  'the log says in %s which lines are one act, and which reasons were removed',
  async (language, act, removed) => {
    await setLanguage(language);
    fakeApi(({ path }) => (path.startsWith('/log?') ? { body: answer } : undefined));
    await showScreen(<LogScreen />);
    const shown = await actionsAndReasons();
    expect(shown.map(([action]) => action?.includes(act))).toEqual([false, true, true, false]);
    expect(shown.map(([, reason]) => reason)).toEqual(['It was asked for', removed, removed, '']);
  },
);

test('the log is shown from the newest line, and verified for who may', async () => {
  const me = meWho(['read-log', 'verify'], { everywhere: ['read-log'] });
  const { sent } = fakeApi(({ path }) => {
    if (path === '/me') return { body: me };
    if (path === '/log/verify') return { body: { sound: true, head: `4:${'f'.repeat(64)}`, redacted: 0 } };
    return path.startsWith('/log?') ? { body: { ...answer, total: 120 } } : undefined;
  });
  const { user } = await showScreen(<LogScreen />, '/?page=2');
  expect(await screen.findByRole('link', { name: 'Newer' })).toBeTruthy();
  const older = screen.getByRole('link', { name: 'Older' }).getAttribute('href') ?? '';
  expect(decodeURIComponent(older).replaceAll('"', '')).toBe('/log?page=3');
  expect(sent.map(({ path }) => path)).toContain('/log?page=2&size=50');
  await user.click(screen.getByRole('button', { name: 'Verify every line' }));
  expect((await screen.findByRole('alert')).textContent).toContain(`4:${'f'.repeat(64)}`);
});
