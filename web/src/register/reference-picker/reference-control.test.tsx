import { screen, within } from '@testing-library/react';
import type { Action, AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { entryOf, listOf } from '#test/answers.ts';
import { showEditor } from '#test/show-editor.tsx';

const valuesOf = ({ body }: Sent): AnyValues => (body as { values: AnyValues }).values;
const listed = (id: string, title: string) => ({ ...entryOf('organisation', { name: title }), id, title });
const page = (may: readonly Action[]) => listOf([listed('ORG-0001', 'Example AS')], { may });

function openForm(may: readonly Action[] = ['read', 'create']) {
  return fakeApi((request) => {
    if (request.method === 'GET' && request.path.startsWith('/organisations?')) return { body: page(may) };
    if (request.method === 'POST') return { status: 201, body: listed('ORG-0007', String(valuesOf(request)['name'])) };
    if (request.method === 'PUT') return { body: entryOf('activity', valuesOf(request), 2) };
    return undefined;
  });
}

const controller = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Controller' });

describe('a reference', () => {
  test('is searched for in the API and stored by its reference', async () => {
    const { sent } = openForm();
    const { user } = await showEditor('activity', {});
    await user.click(controller());
    await user.keyboard('exam');
    await screen.findByRole('option', { name: /Example AS/ });
    await user.keyboard('{Enter}');
    expect(controller().value).toBe('Example AS');
    expect(screen.getByRole('link', { name: 'Open Example AS' }).getAttribute('target')).toBe('_blank');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as version 2');
    expect(sent.some(({ path }) => path.includes('q=exam'))).toBe(true);
    expect(sent.filter(({ method }) => method === 'PUT').map(valuesOf)).toEqual([{ organisation: 'ORG-0001' }]);
  });

  test('is created in place; the form keeps what was typed, and the focus comes back', async () => {
    const { sent } = openForm();
    const { user } = await showEditor('activity', {});
    await user.type(screen.getByLabelText('Description'), 'Half a thought');
    await user.click(controller());
    await user.keyboard('New Ltd');
    await user.click(await screen.findByRole('option', { name: 'Create organisation named “New Ltd”' }));
    const dialog = await screen.findByRole('dialog', { name: 'New organisation' });
    expect(within(dialog).getByLabelText<HTMLInputElement>('Name').value).toBe('New Ltd');
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));
    expect(await screen.findByRole('link', { name: 'Open New Ltd' })).toBeTruthy();
    expect(controller().value).toBe('New Ltd');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Description').value).toBe('Half a thought');
    expect(sent.filter(({ method }) => method !== 'GET')).toMatchObject([
      { method: 'POST', path: '/organisations?include=page', body: { values: { name: 'New Ltd' } } },
    ]);
  });

  test('is not offered for creation to who may not create', async () => {
    openForm(['read']);
    const { user } = await showEditor('activity', {});
    await user.click(controller());
    await screen.findByRole('option', { name: /Example AS/ });
    expect(screen.queryByRole('option', { name: /^Create/ })).toBeNull();
  });

  test('is removed by emptying the field, and Escape brings it back', async () => {
    const { sent } = openForm();
    const { user } = await showEditor('activity', { name: 'Payroll', organisation: 'ORG-0001' });
    await user.clear(controller());
    expect(screen.getAllByText('ORG-0001 is removed. Escape brings it back.')).not.toEqual([]);
    await user.keyboard('{Escape}');
    expect(controller().value).toBe('ORG-0001');
    await user.clear(controller());
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as version 2');
    expect(sent.filter(({ method }) => method === 'PUT').map(valuesOf)).toEqual([{ name: 'Payroll' }]);
  });
});
