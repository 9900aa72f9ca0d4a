import { screen, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test, vi } from 'vitest';
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

async function open(values: AnyValues, at?: string) {
  const api = fakeApi(({ method, body }) =>
    method === 'PUT' ? { body: entryOf('data-category', (body as { values: AnyValues }).values, 2) } : undefined,
  );
  const { user } = await showEditor('data-category', values, at);
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
    expect(document.activeElement).toBe(rowNamed('Telephone'));
    expect(names(await save())).toEqual(['Telephone', 'E-mail']);
  });

  test('what was done last with one is undone by its key, wherever no text is being typed', async () => {
    const { user, save } = await open(two);
    await user.type(screen.getByLabelText('Description'), 'Reach');
    rowNamed('Telephone').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}{Control>}z{/Control}');
    expect(await screen.findByText('Now number 2 of 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove: E-mail' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    const heard = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener('keydown', heard);
    rowNamed('Telephone').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(true);
    await user.click(screen.getByLabelText('Description'));
    await user.keyboard('{Control>}z{/Control}');
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(false);
    window.removeEventListener('keydown', heard);
    expect(await save()).toEqual(two.elements);
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

describe('many rows of a form', () => {
  const elements = Array.from({ length: 300 }, (_, at) => ({ id: `e${at}`, name: `Element ${at}` }));
  const many = { name: 'Contact details', elements };
  const field = (): HTMLElement => screen.getByRole('group', { name: 'Elements' });

  test('are drawn where one begins to read; the others are their words, and all are saved', async () => {
    const { user, save } = await open(many);
    const drawn = within(field()).getAllByRole('listitem');
    expect(drawn.length).toBeLessThan(30);
    expect(drawn[3]?.getAttribute('aria-posinset')).toBe('4');
    expect(drawn[3]?.getAttribute('aria-setsize')).toBe('300');
    expect(within(field()).getByText('Element 299')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Move down: Element 3' }));
    await user.click(screen.getByRole('button', { name: 'Remove: Element 8' }));
    expect(names(await save())).toEqual(
      [0, 1, 2, 4, 3, ...Array.from({ length: 295 }, (_, at) => at + 5)]
        .filter((at) => at !== 8)
        .map((at) => `Element ${at}`),
    );
  });

  test('are drawn and unfolded where the reader is taken, and where one is added', async () => {
    const { user, save } = await open(many, '/?field=elements/e250/name');
    const name = await screen.findByDisplayValue('Element 250');
    expect(document.activeElement).toBe(name);
    await user.type(name, ' and more');
    await user.click(screen.getByRole('button', { name: 'Add element' }));
    await user.keyboard('Last');
    const rows = await save();
    expect(rows).toHaveLength(301);
    expect(rows[250]).toEqual({ id: 'e250', name: 'Element 250 and more' });
    expect(rows[300]?.['name']).toBe('Last');
  });

  test('are read when the form is saved, drawn or not: the first that is wrong is where the reader is taken', async () => {
    const wrong = elements.map((row, at) => (at === 280 ? { ...row, name: 'x'.repeat(501) } : row));
    const { user } = await open({ ...many, elements: wrong });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Not saved: one field must be mended');
    expect(document.activeElement).toBe(screen.getByDisplayValue('x'.repeat(501)));
  });
});
