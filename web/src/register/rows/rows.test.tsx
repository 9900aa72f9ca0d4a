import { screen, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { fakeApi } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showEditor } from '#test/show-editor.tsx';

const two = {
  name: 'Contact details',
  elements: [
    { id: 'a', name: 'E-mail', flags: ['online-identifier'] },
    { id: 'b', name: 'Telephone' },
  ],
};

async function open(values: AnyValues) {
  const api = fakeApi(({ method, body }) =>
    method === 'PUT' ? { body: entryOf('data-category', (body as { values: AnyValues }).values, 2) } : undefined,
  );
  const { user } = await showEditor('data-category', values);
  const save = async (): Promise<AnyValues[]> => {
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as version 2');
    const [put] = api.sent.filter(({ method }) => method === 'PUT');
    const body = put?.body as { values: { elements: AnyValues[] } } | undefined;
    return body?.values.elements ?? [];
  };
  return { user, save };
}

const names = (rows: readonly AnyValues[]): unknown[] => rows.map((row) => row['name']);
const rowNamed = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${name}`) });

describe('rows of a form', () => {
  test('are folded and called by their title field', async () => {
    await open(two);
    expect(rowNamed('E-mail').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByLabelText('Flagged only if')).toBeNull();
  });

  test('a new one opens with the focus in its first field', async () => {
    const { user, save } = await open(two);
    await user.click(screen.getByRole('button', { name: 'Add element' }));
    await user.keyboard('Postal address');
    const rows = await save();
    expect(names(rows)).toEqual(['E-mail', 'Telephone', 'Postal address']);
    expect(rows[2]?.['id']).toMatch(/^[a-z0-9]{10}$/);
  });

  test('one in which nothing is said is not stored', async () => {
    const { user, save } = await open(two);
    await user.click(screen.getByRole('button', { name: 'Add element' }));
    await user.type(screen.getByLabelText('Description'), 'How to reach people');
    expect(names(await save())).toEqual(['E-mail', 'Telephone']);
  });

  test('one that was removed comes back whole, in its place', async () => {
    const { user, save } = await open(two);
    await user.click(screen.getByRole('button', { name: 'Remove: E-mail' }));
    expect(screen.queryByRole('button', { name: /^E-mail/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    await user.type(screen.getByLabelText('Description'), 'x');
    expect(await save()).toEqual(two.elements);
  });

  test('one that was removed is gone', async () => {
    const { user, save } = await open(two);
    await user.click(screen.getByRole('button', { name: 'Remove: E-mail' }));
    expect(names(await save())).toEqual(['Telephone']);
  });

  test('a copy has an id of its own', async () => {
    const { user, save } = await open(two);
    await user.click(screen.getByRole('button', { name: 'Duplicate: E-mail' }));
    const [first, copy, last] = await save();
    expect([first, last]).toEqual(two.elements);
    expect(copy).toEqual({ ...two.elements[0], id: copy?.['id'] });
    expect(copy?.['id']).not.toBe('a');
  });

  test('change places with the keyboard, which is said, and the focus stays', async () => {
    const { user, save } = await open(two);
    rowNamed('Telephone').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('Now number 1 of 2')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Telephone');
    expect(names(await save())).toEqual(['Telephone', 'E-mail']);
  });

  test('inside rows can be folded and filled too', async () => {
    fakeApi();
    const { user } = await showEditor('activity', { data: [{ id: 'd', sources: [{ id: 's', detail: 'Form' }] }] });
    const data = screen.getByRole('group', { name: 'Personal data and data subjects' });
    const sources = within(data).getByRole('group', { name: 'Sources' });
    expect(within(sources).getByLabelText<HTMLInputElement>('Which').value).toBe('Form');
    await user.click(within(sources).getByRole('button', { name: 'Add source' }));
    expect(document.activeElement).toBe(within(sources).getAllByLabelText('Kind of source')[1]);
  });
});
