import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { Drafts } from '#register/draft/draft-storage.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showEditor } from '#test/show-editor.tsx';

const valuesOf = ({ body }: Sent): AnyValues => (body as { values: AnyValues }).values;
const nameField = (): HTMLInputElement => screen.getAllByLabelText<HTMLInputElement>('Name')[0] ?? expect.fail();
const reasonField = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/^Reason for the change/);
const saveKeys = '{Control>}s{/Control}';
const gone = { status: 503, body: 'gateway' };
const writes = (sent: readonly Sent[]) =>
  sent
    .filter(({ method }) => method === 'POST' || method === 'PUT')
    .map((one) => ({
      method: one.method,
      over: one.headers.get('if-match'),
      key: one.headers.get('idempotency-key'),
      name: valuesOf(one)['name'],
    }));

/** An API that makes versions as the server does, and waits with each answer until it is let go. */
function slowApi() {
  const waiting: (() => void)[] = [];
  let version = 0;
  const carryOut = async (request: Sent) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    version += 1;
    return { status: request.method === 'POST' ? 201 : 200, body: entryOf('activity', valuesOf(request), version) };
  };
  const { sent } = fakeApi((request) =>
    request.method === 'POST' || request.method === 'PUT' ? carryOut(request) : undefined,
  );
  const answer = async (): Promise<void> => {
    await waitFor(() => expect(waiting).not.toEqual([]));
    waiting.shift()?.();
  };
  return { sent, answer };
}

describe('a save while another is on its way', () => {
  test('of a new entry makes no second one, and what was typed meanwhile is saved over the first', async () => {
    const { sent, answer } = slowApi();
    const { user } = await showEditor('activity');
    await user.type(nameField(), 'Payroll');
    await user.keyboard(saveKeys);
    await waitFor(() => expect(writes(sent)).toHaveLength(1));
    await user.type(nameField(), ' and pensions');
    await user.keyboard(saveKeys);
    await answer();
    await answer();
    await screen.findByText('Saved as version 2');
    expect(writes(sent)).toMatchObject([
      { method: 'POST', name: 'Payroll' },
      { method: 'PUT', over: '"1"', name: 'Payroll and pensions' },
    ]);
  });

  test('with nothing new to save sends nothing', async () => {
    const { sent, answer } = slowApi();
    const { user } = await showEditor('activity');
    await user.type(nameField(), 'Payroll');
    await user.keyboard(saveKeys);
    await user.keyboard(saveKeys);
    await user.dblClick(screen.getByRole('button', { name: 'Save' }));
    await answer();
    await screen.findByText('Saved as version 1');
    await waitFor(() => expect(screen.queryByText('Saving …')).toBeNull());
    expect(writes(sent)).toHaveLength(1);
  });

  test('a key that is held saves once, also when the answer comes before it is let go', async () => {
    const { sent, answer } = slowApi();
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.type(nameField(), ' 2026');
    await user.keyboard('{Control>}{s>3}');
    await answer();
    await screen.findByText('Saved as version 1');
    await waitFor(() => expect(screen.queryByText('Saving …')).toBeNull());
    fireEvent.keyDown(nameField(), { key: 's', ctrlKey: true, repeat: true });
    await user.keyboard('{/s}{/Control}');
    expect(screen.queryByText('Saving …')).toBeNull();
    expect(writes(sent)).toHaveLength(1);
  });
});

describe('what is typed while a save is on its way', () => {
  test('keeps the form open that was to be closed', async () => {
    const { answer } = slowApi();
    const { user, router } = await showEditor('activity');
    await user.type(nameField(), 'Payroll');
    await user.click(screen.getByRole('button', { name: 'Save and close' }));
    await user.type(nameField(), ' and pensions');
    await answer();
    await screen.findByText('Saved as version 1. What you have typed since is not saved yet.');
    expect(router.state.location.pathname).toBe('/activities/PA-0001/edit');
  });

  test('as the reason for the next change stays', async () => {
    const { answer } = slowApi();
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.type(nameField(), ' 2026');
    await user.type(reasonField(), 'New year');
    await user.keyboard(saveKeys);
    await user.clear(reasonField());
    await user.type(reasonField(), 'New system');
    await answer();
    await screen.findByText('Saved as version 1');
    expect(reasonField().value).toBe('New system');
  });
});

describe('a save whose answer is lost', () => {
  const lost = { over: { id: undefined, version: undefined, values: {} }, key: 'k'.repeat(32) };

  test('is sent again as it was before anything else is, and is one’s own', async () => {
    let silent = true;
    const { sent } = fakeApi((request) => {
      if (request.method === 'POST')
        return silent ? gone : { status: 201, body: entryOf('activity', valuesOf(request)) };
      return request.method === 'PUT' ? { body: entryOf('activity', valuesOf(request), 2) } : undefined;
    });
    const { user } = await showEditor('activity');
    await user.type(nameField(), 'Payroll');
    await user.keyboard(saveKeys);
    await screen.findByText('No answer from the server');
    silent = false;
    await user.type(nameField(), ' and pensions');
    await user.keyboard(saveKeys);
    await screen.findByText('Saved as version 2');
    const [first, again, last] = writes(sent);
    expect(again).toEqual(first);
    expect(last).toMatchObject({ method: 'PUT', over: '"1"', name: 'Payroll and pensions' });
    expect(last?.key).not.toBe(first?.key);
  });

  test('is sent again under its key when the page has been loaded anew', async () => {
    const values = { name: 'Payroll' };
    const draft = { at: '2026-11-30T12:00:00.000Z', version: undefined, base: {}, values };
    new Drafts('kari').keep({ kind: 'activity', slot: 'new' }, { ...draft, unanswered: { ...lost, values } });
    const { sent } = fakeApi((request) =>
      request.method === 'POST' ? { status: 201, body: entryOf('activity', valuesOf(request)) } : undefined,
    );
    const { user } = await showEditor('activity');
    await user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    await user.keyboard(saveKeys);
    await screen.findByText('Saved as version 1');
    expect(writes(sent)).toEqual([{ method: 'POST', over: null, key: lost.key, name: 'Payroll' }]);
    expect(new Drafts('kari').list()).toEqual([]);
  });

  test('and was carried out is no version of somebody else', async () => {
    const [values, sentValues] = [{ name: 'Payroll' }, { name: 'Payroll 2026' }];
    const over = { id: 'PA-0001', version: 0, values };
    const draft = { at: '2026-11-30T12:00:00.000Z', version: 0, base: values, values: { name: 'Payroll 2027' } };
    new Drafts('kari').keep(
      { kind: 'activity', slot: 'PA-0001' },
      { ...draft, unanswered: { over, values: sentValues, key: lost.key } },
    );
    const { sent } = fakeApi((request) =>
      request.method === 'PUT' ? { body: entryOf('activity', valuesOf(request), 2) } : undefined,
    );
    const { user } = await showEditor('activity', sentValues);
    await user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    expect(nameField().value).toBe('Payroll 2027');
    await user.keyboard(saveKeys);
    await screen.findByText('Saved as version 2');
    expect(writes(sent)).toMatchObject([{ method: 'PUT', over: '"1"', name: 'Payroll 2027' }]);
  });

  test('too long ago to be answered is known by what it has made', async () => {
    let tries = 0;
    const { sent } = fakeApi((request) => {
      if (request.method !== 'PUT') return undefined;
      tries += 1;
      if (tries === 1) return gone;
      const current = entryOf('activity', { name: 'Payroll 2026' }, 2);
      if (request.headers.get('if-match') === '"2"') return { body: entryOf('activity', valuesOf(request), 3) };
      return {
        status: 412,
        body: { type: '/problems/stale', title: 'Stale', status: 412, detail: 'It was not done.', current },
      };
    });
    const { user } = await showEditor('activity', { name: 'Payroll' });
    await user.type(nameField(), ' 2026');
    await user.keyboard(saveKeys);
    await screen.findByText('No answer from the server');
    await user.type(nameField(), '!');
    await user.keyboard(saveKeys);
    await screen.findByText('Saved as version 3');
    expect(writes(sent).map(({ over, name }) => [over, name])).toEqual([
      ['"1"', 'Payroll 2026'],
      ['"1"', 'Payroll 2026'],
      ['"2"', 'Payroll 2026!'],
    ]);
  });
});
