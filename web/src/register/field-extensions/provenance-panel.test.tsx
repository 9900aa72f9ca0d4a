import { screen, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { today } from '#lib/dates.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showEditor } from '#test/show-editor.tsx';

const valuesOf = ({ body }: Sent): AnyValues => (body as { values: AnyValues }).values;
const openForm = () =>
  fakeApi((request) => (request.method === 'PUT' ? { body: entryOf('activity', valuesOf(request), 2) } : undefined));
const purposes = [{ id: 'p1', text: 'Pay wages', legalBasis: '6-1-b' }];
const remark = { id: 'r1', path: 'purposes/p1/legalBasis', status: 'inferred', quote: 'as agreed' };

describe('where the content of a field comes from', () => {
  test('is marked beside its label, with the quote on demand', async () => {
    openForm();
    const { user } = await showEditor('activity', { purposes, remarks: [remark] });
    await user.click(screen.getByRole('button', { name: 'Inferred by a reader: Legal basis' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Quote').value).toBe('as agreed');
  });

  test('can be said of any field, and carries who noted it and when', async () => {
    const { sent } = openForm();
    const { user } = await showEditor('activity', { purposes, remarks: [remark] });
    const box = screen.getByLabelText('Description').closest<HTMLElement>('[data-field]') ?? document.body;
    await user.click(within(box).getByRole('button', { name: /^Say where this comes from/ }));
    await user.selectOptions(within(box).getByLabelText('Standing'), 'Stated in the source');
    await user.type(within(box).getByLabelText('Source'), 'Handbook');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as version 2');
    const [, added] = sent
      .filter(({ method }) => method === 'PUT')
      .flatMap((put) => valuesOf(put)['remarks'] as AnyValues[]);
    expect(added).toMatchObject({
      path: 'description',
      status: 'stated',
      source: 'Handbook',
      by: 'Kari Nordmann',
      on: today(),
    });
  });

  test('goes with the row it speaks of', async () => {
    const { sent } = openForm();
    const { user } = await showEditor('activity', { name: 'Payroll', purposes, remarks: [remark] });
    await user.click(screen.getByRole('button', { name: 'Remove: Pay wages' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as version 2');
    expect(sent.filter(({ method }) => method === 'PUT').map(valuesOf)).toEqual([{ name: 'Payroll' }]);
  });

  test('opened and left empty, nothing is noted', async () => {
    openForm();
    const { user } = await showEditor('activity', { name: 'Payroll' });
    const box = screen.getByLabelText('Description').closest<HTMLElement>('[data-field]') ?? document.body;
    await user.click(within(box).getByRole('button', { name: /^Say where this comes from/ }));
    await user.click(within(box).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('link', { name: 'Cancel' }));
    expect(await screen.findByText('Another screen')).toBeTruthy();
  });
});
