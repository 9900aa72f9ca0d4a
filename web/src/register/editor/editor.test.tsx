import { screen, waitFor, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { Drafts } from '#register/draft/draft-storage.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showEditor } from '#test/show-editor.tsx';
import { showScreen } from '#test/show-screen.tsx';
import { EntryEditor } from '#register/editor/entry-editor.tsx';

const valuesOf = ({ body }: Sent): AnyValues => (body as { values: AnyValues }).values;
const isChange = ({ method }: Sent): boolean => method === 'PUT';
const stored = { name: 'Payroll', purposes: [{ id: 'p1', text: 'Pay wages' }] };
const nameField = (): HTMLInputElement => screen.getAllByLabelText<HTMLInputElement>('Name')[0] ?? expect.fail();
const saveButton = (): HTMLElement => screen.getByRole('button', { name: 'Save' });
const place = { kind: 'activity', slot: 'PA-0001' } as const;
const drafts = new Drafts('kari');
const at = '2026-11-30T12:00:00.000Z';

describe('a new entry', () => {
  test('is created, announced, and shown', async () => {
    const { sent } = fakeApi((request) =>
      request.method === 'POST' ? { status: 201, body: entryOf('activity', valuesOf(request)) } : undefined,
    );
    const { user, router } = await showEditor('activity');
    await user.type(nameField(), 'Payroll');
    await user.click(screen.getByRole('button', { name: 'Save and close' }));
    await screen.findByText('Saved as version 1');
    await waitFor(() => expect(router.state.location.pathname).toBe('/activities/PA-0001'));
    expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/activities?include=page',
      body: { values: { name: 'Payroll' } },
    });
  });

  test('saved with the keyboard stays in its form, under its own address', async () => {
    fakeApi((request) =>
      request.method === 'POST' ? { status: 201, body: entryOf('activity', valuesOf(request)) } : undefined,
    );
    const { user, router } = await showEditor('activity');
    await user.type(nameField(), 'Payroll');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/activities/PA-0001/edit'));
  });
});

describe('a change', () => {
  test('is one request: its answer is all that the form needs', async () => {
    const { sent } = fakeApi((request) =>
      isChange(request) ? { body: entryOf('activity', valuesOf(request), 2) } : undefined,
    );
    const { user } = await showEditor('activity', stored);
    await waitFor(() => expect(sent.map(({ path }) => path)).toContain('/law'));
    const before = sent.length;
    await user.type(nameField(), ' 2');
    await user.click(saveButton());
    await screen.findByText('Saved as version 2');
    await waitFor(() => expect(saveButton().hasAttribute('disabled')).toBe(false));
    expect(sent.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /activities/PA-0001?include=page',
    ]);
  });

  test('names the version it is made from, and the reason', async () => {
    const { sent } = fakeApi((request) =>
      isChange(request) ? { body: entryOf('activity', valuesOf(request), 2) } : undefined,
    );
    const { user } = await showEditor('activity', stored);
    await user.type(nameField(), ' 2');
    await user.type(screen.getByLabelText(/^Reason for the change/), 'New system');
    await user.click(saveButton());
    await screen.findByText('Saved as version 2');
    await user.type(nameField(), '6');
    await user.click(saveButton());
    await waitFor(() => expect(sent.filter(isChange)).toHaveLength(2));
    const [first, second] = sent.filter(isChange);
    expect(first?.headers.get('if-match')).toBe('"1"');
    expect(first?.body).toEqual({ values: { ...stored, name: 'Payroll 2' }, reason: 'New system' });
    expect(second?.headers.get('if-match')).toBe('"2"');
    expect(second?.body).toEqual({ values: { ...stored, name: 'Payroll 26' } });
  });

  test('that the API refuses is explained at the field, in a folded row past an empty one', async () => {
    const rows = [
      { id: 'p1', text: 'Pay wages' },
      { id: 'p2', text: 'Report' },
    ];
    const message = 'There is no such entry.';
    fakeApi((request) =>
      isChange(request)
        ? {
            status: 422,
            body: {
              type: '/problems/invalid',
              title: 'Invalid',
              status: 422,
              detail: 'It was not done.',
              errors: [{ path: '/purposes/1/lia', code: 'no-such-entry', message }],
            },
          }
        : undefined,
    );
    const { user } = await showEditor('activity', { ...stored, purposes: rows });
    const purposes = screen.getByRole('group', { name: 'Purposes' });
    await user.click(within(purposes).getByRole('button', { name: 'Add purpose' }));
    await user.click(within(purposes).getByRole('button', { name: 'Move up: Purpose 3' }));
    await user.click(within(purposes).getByRole('button', { name: 'Move up: Purpose 2' }));
    await user.type(nameField(), '!');
    await user.click(saveButton());
    await screen.findByText(/Not saved: one field/);
    const reached = document.activeElement;
    expect(reached?.closest('[data-field]')?.getAttribute('data-field')).toBe('purposes/p2/lia');
    expect(reached?.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(message)).toHaveLength(2);
  });

  test('survives a server that does not answer', async () => {
    fakeApi((request) => (isChange(request) ? { status: 503, body: 'gateway' } : undefined));
    const { user } = await showEditor('activity', stored);
    await user.type(nameField(), '!');
    await user.click(saveButton());
    await screen.findByRole('alert');
    expect(nameField().value).toBe('Payroll!');
  });
});

describe('two people in one entry', () => {
  const theirs = { ...stored, name: 'Wages', description: 'Their words' };

  /** The first change comes too late: version 3 is there. */
  function openClash() {
    return fakeApi((request) => {
      if (!isChange(request)) return undefined;
      if (request.headers.get('if-match') === '"3"') return { body: entryOf('activity', valuesOf(request), 4) };
      const current = entryOf('activity', theirs, 3);
      return {
        status: 412,
        body: { type: '/problems/stale', title: 'Stale', status: 412, detail: 'It was not done.', current },
      };
    });
  }

  test('what does not clash is merged, what does is asked, and the answer is saved over the newer version', async () => {
    const { sent } = openClash();
    const { user } = await showEditor('activity', stored);
    await user.clear(nameField());
    await user.type(nameField(), 'Salaries');
    await user.click(saveButton());
    await screen.findByText('Somebody else has saved this entry meanwhile');
    expect(screen.getByText('Their words').tagName).toBe('INS');
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save the merged version' });
    expect(save.disabled).toBe(true);
    const question = screen.getByRole('group', { name: 'Name' });
    expect(question.textContent).toContain('Salaries');
    within(question)
      .getByLabelText(/Saved by ola/)
      .focus();
    await user.keyboard(' ');
    await user.click(save);
    await screen.findByText('Saved as version 4');
    const last = sent.filter(isChange).at(-1);
    expect(last?.headers.get('if-match')).toBe('"3"');
    expect(last && valuesOf(last)).toEqual(theirs);
    expect(nameField().value).toBe('Wages');
  });

  test('mine can be kept, and worked on before it is saved', async () => {
    const { sent } = openClash();
    const { user } = await showEditor('activity', stored);
    await user.clear(nameField());
    await user.type(nameField(), 'Salaries');
    await user.click(saveButton());
    await user.click(await screen.findByLabelText(/Yours/));
    await user.click(screen.getByRole('button', { name: 'Back to the form with it' }));
    await user.type(nameField(), ' 2026');
    await user.click(saveButton());
    await screen.findByText('Saved as version 4');
    expect(sent.filter(isChange).map(valuesOf).at(-1)).toEqual({ ...theirs, name: 'Salaries 2026' });
  });
});

describe('a draft', () => {
  const kept = { ...stored, name: 'Payroll, half done' };

  test('is kept while one types, and dropped when it is saved', async () => {
    fakeApi((request) => (isChange(request) ? { body: entryOf('activity', valuesOf(request), 2) } : undefined));
    const { user } = await showEditor('activity', stored);
    await user.type(nameField(), ', half done');
    await waitFor(() => expect(drafts.list()[0]?.draft.values).toEqual(kept));
    await user.click(saveButton());
    await screen.findByText('Saved as version 2');
    await waitFor(() => expect(drafts.list()).toEqual([]));
  });

  test('is offered on return, and continued', async () => {
    drafts.keep(place, { at, version: 1, base: stored, values: kept });
    fakeApi();
    const { user } = await showEditor('activity', stored);
    expect(screen.getByText('Payroll, half done')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    expect(nameField().value).toBe('Payroll, half done');
    expect(await screen.findByText('Unsaved changes')).toBeTruthy();
  });

  test('can be discarded', async () => {
    drafts.keep(place, { at, version: 1, base: stored, values: kept });
    fakeApi();
    const { user } = await showEditor('activity', stored);
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    expect(nameField().value).toBe('Payroll');
    expect(drafts.list()).toEqual([]);
  });

  test('of an older version is merged with the newer one', async () => {
    drafts.keep(place, { at, version: 0, base: { ...stored, name: 'Old' }, values: { ...stored, name: 'Mine' } });
    fakeApi();
    const { user } = await showEditor('activity', stored);
    await user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    expect(screen.getByRole('group', { name: 'Name' }).textContent).toContain('Mine');
  });

  test('of another tab is offered, taken over for this one, and saved alone', async () => {
    const [other, own] = [
      { ...place, tab: 'aaaaaaaaaaaa' },
      { ...place, tab: 'bbbbbbbbbbbb' },
    ];
    sessionStorage.setItem('protokoll.tab', own.tab);
    drafts.keep(other, { at, version: 1, base: stored, values: kept });
    drafts.keep({ ...other, tab: 'cccccccccccc' }, { at: '2026-11-29', version: 1, base: stored, values: stored });
    fakeApi((request) => (isChange(request) ? { body: entryOf('activity', valuesOf(request), 2) } : undefined));
    const { user } = await showEditor('activity', stored);
    await user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    expect(nameField().value).toBe('Payroll, half done');
    expect([drafts.read(other), drafts.read(own)?.values]).toEqual([undefined, kept]);
    await user.click(saveButton());
    await screen.findByText('Saved as version 2');
    await waitFor(() => expect(drafts.list().map(({ tab }) => tab)).toEqual(['cccccccccccc']));
  });

  test('that another tab has taken over is not gone on with twice', async () => {
    const begun = { kind: 'activity', slot: 'new-abc' } as const;
    drafts.keep(begun, { at, version: undefined, base: {}, values: { name: 'Payroll' } });
    fakeApi();
    const { user } = await showEditor('activity');
    drafts.take(begun, { kind: 'activity', slot: 'new-def' });
    await user.click(screen.getByRole('button', { name: 'Continue with my changes' }));
    expect(nameField().value).toBe('');
    expect(await screen.findByText('These changes were taken up in another tab, or discarded there.')).toBeTruthy();
  });

  test('of another account stays hidden', async () => {
    new Drafts('ola').keep(place, { at, version: 1, base: stored, values: kept });
    fakeApi();
    await showEditor('activity', stored);
    expect(nameField().value).toBe('Payroll');
  });
});

describe('leaving', () => {
  test('asks while something is unsaved, and lets one go otherwise', async () => {
    fakeApi();
    const { user, router } = await showEditor('activity', stored);
    await user.type(nameField(), '!');
    await user.click(screen.getByRole('link', { name: 'Cancel' }));
    await screen.findByText('Leave without saving?');
    await user.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(router.state.location.pathname).toBe('/');
    await user.keyboard('{Backspace}');
    nameField().focus();
    await user.keyboard('{Backspace}');
    await user.click(screen.getByRole('link', { name: 'Cancel' }));
    expect(await screen.findByText('Another screen')).toBeTruthy();
  });
});

test('the form of an archived entry says that it must be restored first', async () => {
  fakeApi();
  await showScreen(<EntryEditor kind="activity" entry={{ ...entryOf('activity', stored), archived: true }} />);
  expect(await screen.findByText('This entry is archived')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to its page' }).getAttribute('href')).toBe('/activities/PA-0001');
});

describe('a link to a field', () => {
  test('unfolds the row it is in and puts the focus there', async () => {
    fakeApi();
    const purposes = [
      { id: 'p1', text: 'Pay' },
      { id: 'p2', text: 'Report' },
    ];
    await showEditor('activity', { ...stored, purposes }, '/?field=purposes%2Fp2%2FlegalBasis');
    const basis = await screen.findByLabelText('Legal basis');
    expect(document.activeElement).toBe(basis);
    expect(basis.closest('[data-row]')?.getAttribute('data-row')).toBe('p2');
  });
});
