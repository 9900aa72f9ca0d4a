import { screen, within } from '@testing-library/react';
import type { AnyValues } from 'domain/core';
import { expect, test } from 'vitest';
import { ProcessorRecordEditor } from '#features/processor-record/processor-record-editor.tsx';
import { entryOf, invalid } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const isChange = ({ method }: Sent): boolean => method === 'PUT';
const transfer = { id: 't1', countries: ['IN'] };

async function open(answer: (values: AnyValues) => { status?: number; body: unknown }) {
  const { sent } = fakeApi((request) =>
    isChange(request) ? answer((request.body as { values: AnyValues }).values) : undefined,
  );
  const entry = entryOf('processor-record', { name: 'Hosting', transfers: [transfer] });
  const shown = await showScreen(<ProcessorRecordEditor entry={entry} />);
  const transfers = await screen.findByRole('group', { name: /^Transfers to third countries or/ });
  return { ...shown, sent, transfers };
}

/** The fields of the transfer that stand open, by their names. */
const fieldsIn = (transfers: HTMLElement): string[] =>
  [...transfers.querySelectorAll('[data-field^="transfers/t1/"]')].map(
    (box) => box.getAttribute('data-field')?.split('/')[2] ?? '',
  );

test('a transfer asks for what its tool calls for, and is saved with its answers', async () => {
  const { user, sent, transfers } = await open((values) => ({ body: entryOf('processor-record', values, 2) }));
  expect(fieldsIn(transfers)).toEqual(['importer', 'countries', 'tool', 'reference']);
  const tool = within(transfers).getByLabelText(/^Transfer tool/);
  await user.selectOptions(tool, 'Standard contractual clauses of the Commission – Art. 46(2)(c)');
  expect(fieldsIn(transfers)).toEqual([
    'importer',
    'countries',
    'tool',
    'reference',
    'module',
    'agreement',
    'assessment',
  ]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved as version 2');
  expect(sent.filter(isChange).map(({ body }) => body)).toEqual([
    { values: { name: 'Hosting', transfers: [{ ...transfer, tool: 'A46-2-c' }] } },
  ]);
});

test('an answer that the API refuses is explained where it is given', async () => {
  const { user } = await open(() => invalid({ '/transfersMade': 'There are transfers.' }));
  await user.click(
    within(screen.getByRole('radiogroup', { name: /^Transferred to third/ })).getByRole('radio', { name: 'None' }),
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Not saved: one field/);
  expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('transfersMade');
  expect(screen.getAllByText('There are transfers.').length).toBeGreaterThan(0);
});
