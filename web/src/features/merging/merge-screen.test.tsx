import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { MergeScreen } from '#features/merging/merge-screen.tsx';
import type { MergedInto, MergePreview } from '#features/merging/merging.ts';
import { setLanguage } from '#lib/language.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { entryOf, findingOf, findingsOf, listOf } from '#test/answers.ts';
import { showScreen } from '#test/show-screen.tsx';

const stays = { kind: 'recipient', id: 'REC-0001', version: 4, title: 'Nordlys' } as const;
const goes = { kind: 'recipient', id: 'REC-0002', version: 3, title: 'Nordlys AS' } as const;
const payroll = { kind: 'activity', id: 'PA-0001', version: 1, title: 'Payroll' } as const;

const preview: MergePreview = {
  into: stays,
  from: goes,
  moved: 3,
  kinds: [
    { kind: 'activity', records: 1, references: 2 },
    { kind: 'system', records: 1, references: 1 },
  ],
  records: { items: [{ ...payroll, references: 2, labels: ['Recipients', 'Source'] }], total: 2, page: 1, size: 200 },
  changes: [
    { path: 'website', kind: 'added', label: 'Website', before: '', after: 'https://nordlys.example' },
    { path: 'remarks/r1', kind: 'added', label: 'Provenance', before: '', after: 'Field: website' },
    { path: 'remarks/REC-0002-country', kind: 'added', label: 'Provenance', before: '', after: 'Sweden' },
  ],
  differences: [{ path: 'country', label: 'Country of establishment', stays: 'Norway', gives: 'Sweden' }],
  obstacles: [],
};
const merged: MergedInto = {
  into: stays,
  at: '2026-01-01T10:00:00.000Z',
  actor: 'kari',
  reason: 'One supplier',
  records: 2,
  changed: [],
};

const duplicate = { rule: 'possible-duplicate-entry', kind: 'recipient', id: goes.id } as const;

interface Server {
  readonly may?: ReadEntry['may'];
  readonly archived?: boolean;
  readonly preview?: Partial<MergePreview>;
  readonly merged?: Partial<MergedInto>;
  /** What merging and taking apart are refused with. */
  readonly refusal?: { readonly status: number; readonly body: object };
}

/** A server that keeps whether REC-0002 is merged; where it refuses, the record has been saved meanwhile. */
function serving({ may = ['read', 'merge'], archived = false, refusal, ...given }: Server = {}) {
  let isArchived = archived;
  let { version } = goes as { version: number };
  return fakeApi(({ method, path }: Sent) => {
    if (method === 'POST') {
      if (refusal) {
        version += 1;
        return refusal;
      }
      isArchived = path.endsWith('/merge');
      return { body: { into: stays, from: goes, records: 2, ...(isArchived && { moved: 3 }) } };
    }
    if (path === '/recipients/REC-0002')
      return { body: { ...entryOf('recipient', { name: goes.title }), ...goes, version, archived: isArchived, may } };
    if (path === '/recipients/REC-0001') return { body: { ...entryOf('recipient', { name: stays.title }), ...stays } };
    if (path.includes('/merge?into=')) return { body: { ...preview, from: { ...goes, version }, ...given.preview } };
    if (path.endsWith('/merged')) return { body: isArchived ? { ...merged, ...given.merged } : { into: null } };
    if (path.startsWith('/recipients?'))
      return {
        body: listOf(
          [
            { ...entryOf('recipient', {}), ...goes },
            { ...entryOf('recipient', {}), ...stays },
          ],
          { may },
        ),
      };
    if (path.startsWith('/findings?'))
      return { body: findingsOf([findingOf({ ...duplicate, entries: [goes.id, stays.id] })]) };
    return undefined;
  });
}

const show = (search = '') =>
  showScreen(
    <main>
      <MergeScreen />
    </main>,
    `/recipients/REC-0002/merge${search}`,
    '/$plural/$id/merge',
  );
const showPreview = () => show('?into=REC-0001');
const reason = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Reason/ });
const theButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Merge' });
const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

beforeEach(() => setLanguage('en'));

describe('a merge', () => {
  test('is shown before it is done: what moves, what changes and where the two differ', async () => {
    serving();
    await showPreview();
    const moves = await screen.findByText(/3 references will lead to Nordlys\./);
    expect(moves.textContent).toContain('Activities: 1 · Systems: 1');
    expect(screen.getByRole('link', { name: 'Payroll' }).closest('li')?.textContent).toContain('Recipients, Source');
    expect(screen.getByText('The first 1 of 2 are shown.')).toBeTruthy();
    expect(row(/^Website/).textContent).toContain('https://nordlys.example');
    expect(
      within(row(/^Country of establishment/))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Norway', 'Sweden']);
    expect(screen.getByText('One note on where an answer comes from is taken over too.')).toBeTruthy();
    expect(screen.queryByText('Provenance')).toBeNull();
  });

  test('says in the singular that one reference moves, in both languages', async () => {
    serving({ preview: { moved: 1 } });
    await showPreview();
    expect(await screen.findByText(/^One reference will lead to Nordlys\./)).toBeTruthy();
    await setLanguage('nb');
    expect(await screen.findByText(/^Én henvisning vil føre til Nordlys\./)).toBeTruthy();
  });

  test('is with a record one searches for, never with itself', async () => {
    serving();
    const { user, router } = await show();
    await user.type(await screen.findByRole('combobox', { name: 'Merge into' }), 'nord');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([expect.stringContaining('REC-0001')]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'What moves' })).toBeTruthy();
    expect(router.state.location.href).toBe('/recipients/REC-0002/merge?into=REC-0001');
    await user.click(screen.getByRole('button', { name: 'Remove Nordlys' }));
    await waitFor(() => expect(router.state.location.href).toBe('/recipients/REC-0002/merge'));
    expect(screen.queryByRole('heading', { name: 'What moves' })).toBeNull();
  });

  test('is with what a rule takes for the same, and the other way round when one likes', async () => {
    serving();
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Nordlys REC-0001' }));
    const swap = await screen.findByRole('link', { name: 'Let the other one stay' });
    expect(swap.getAttribute('href')).toBe('/recipients/REC-0001/merge?into=REC-0002');
  });

  test('is done for a reason, to the version that was shown, and tells what has become of it', async () => {
    const { sent } = serving();
    const { user } = await showPreview();
    await user.type(await reason(), ' One supplier ');
    await user.click(theButton());
    const heading = await screen.findByRole('heading', { level: 1, name: 'Merged: Nordlys AS' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const post = sent.find(({ method }) => method === 'POST');
    expect(post).toMatchObject({
      path: '/recipients/REC-0002/merge',
      body: { into: 'REC-0001', reason: 'One supplier' },
    });
    expect(post?.headers.get('if-match')).toBe('"3"');
    expect(await screen.findByText(/: One supplier$/)).toBeTruthy();
  });

  test('is not done with what was chosen before when another name stands in the field', async () => {
    const { sent } = serving();
    const { user } = await showPreview();
    await user.type(await reason(), 'One supplier');
    const field = screen.getByRole('combobox', { name: 'Merge into' });
    await user.click(field);
    await user.keyboard('Polar');
    await user.click(theButton());
    expect(document.activeElement).toBe(field);
    await user.tab();
    expect(await screen.findAllByText(/^This is not chosen: .* to keep Nordlys\.$/)).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
    await user.click(field);
    await user.keyboard('{Escape}{Escape}');
    await user.click(theButton());
    await screen.findByRole('heading', { level: 1, name: 'Merged: Nordlys AS' });
  });

  test('waits until what stands in its way is mended', async () => {
    serving({
      preview: { obstacles: [{ path: 'parent', code: 'circular', message: 'Nordlys would be its own parent.' }] },
    });
    await showPreview();
    expect((await screen.findByRole('alert')).textContent).toContain('Nordlys would be its own parent.');
    expect(theButton().disabled).toBe(true);
  });

  test.each([
    [403, { title: 'Not allowed', detail: 'Your roles do not allow this.' }, 'Your roles do not allow this.'],
    [412, { title: 'Changed meanwhile', detail: 'Ola has saved version 4.' }, 'Ola has saved version 4.'],
    [
      422,
      {
        title: 'Not accepted',
        detail: 'It was not done.',
        errors: [{ path: 'values/parent', code: 'circular', message: 'It would be its own parent.' }],
      },
      'It would be its own parent.',
    ],
  ])('that is refused with %i says why, keeps the reason and can be tried again', async (status, problem, why) => {
    const { sent } = serving({ refusal: { status, body: { type: '/problems/some', status, ...problem } } });
    const { user } = await showPreview();
    await user.type(await reason(), 'One supplier');
    await user.click(theButton());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(problem.title);
    expect(alert.textContent).toContain(why);
    expect((await reason()).value).toBe('One supplier');
    expect(screen.getByRole('heading', { level: 1, name: 'Merge: Nordlys AS' })).toBeTruthy();
    await waitFor(() => expect(sent.filter(({ path }) => path.includes('/merge?into='))).toHaveLength(2));
    await waitFor(() => expect(theButton().disabled).toBe(false));
    await user.click(theButton());
    const again = sent.findLast(({ method }) => method === 'POST');
    expect(again?.headers.get('if-match')).toBe('"4"');
    expect(again?.body).toMatchObject({ reason: 'One supplier' });
  });

  test('is not offered to those who may not', async () => {
    serving({ may: ['read', 'edit'] });
    await showPreview();
    expect(await screen.findByText('A privacy officer can merge records.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });
});

describe('a merge that is done', () => {
  test('is undone for a reason, and the screen turns back', async () => {
    const { sent } = serving({ archived: true });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Undo the merge' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Undo the merge' }));
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Two after all');
    await user.click(dialog.getByRole('button', { name: 'Undo' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Merge: Nordlys AS' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/recipients/REC-0002/unmerge',
      body: { reason: 'Two after all' },
    });
  });

  test('that cannot be undone says why in the dialog, and keeps the reason', async () => {
    const body = {
      type: '/problems/changed',
      title: 'Changed since the merge',
      status: 409,
      detail: 'It was not done.',
    };
    serving({ archived: true, refusal: { status: 409, body } });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Undo the merge' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Undo the merge' }));
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Two after all');
    await user.click(dialog.getByRole('button', { name: 'Undo' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Changed since the merge');
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' }).value).toBe('Two after all');
  });

  test('names what has been changed since, in place of the way back', async () => {
    serving({ archived: true, merged: { changed: [payroll] } });
    await show();
    const note = await screen.findByText(/can no longer be undone as a whole/);
    expect(within(note).getByRole('link', { name: 'Payroll' }).getAttribute('href')).toBe('/activities/PA-0001');
    expect(screen.queryByRole('button', { name: 'Undo the merge' })).toBeNull();
  });

  test('is seen, and not undone, by those who only read', async () => {
    serving({ archived: true, may: ['read'] });
    await show();
    expect((await screen.findByRole('link', { name: 'Nordlys' })).closest('p')?.textContent).toBe(
      'Merged into Nordlys (REC-0001)',
    );
    expect(screen.queryByRole('button', { name: 'Undo the merge' })).toBeNull();
  });
});
