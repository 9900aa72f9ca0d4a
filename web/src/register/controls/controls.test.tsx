import { screen, within } from '@testing-library/react';
import type { AnyValues, Kind } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { today } from '#lib/dates.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { entryOf } from '#test/answers.ts';
import { showEditor } from '#test/show-editor.tsx';

/** Opens a form, changes it, saves, and returns the values that were sent. */
async function sentAfter(
  kind: Kind,
  values: AnyValues,
  work: (user: Awaited<ReturnType<typeof showEditor>>['user']) => Promise<void>,
): Promise<AnyValues> {
  const saved = ({ body }: Sent): AnyValues => (body as { values: AnyValues }).values;
  const { sent } = fakeApi((request) =>
    request.method === 'PUT' ? { body: entryOf(kind, saved(request), 2) } : undefined,
  );
  const { user } = await showEditor(kind, values);
  await work(user);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved as version 2');
  const put = sent.find(({ method }) => method === 'PUT');
  return put ? saved(put) : {};
}

const descriptionOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

const field = (label: string): HTMLElement => screen.getByRole('group', { name: label });

/** Opens the part of the form of an activity that is folded at first. */
const openKeeping = (user: Awaited<ReturnType<typeof showEditor>>['user']): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Keeping this record' }));

describe('a period', () => {
  test('is typed in parts, stored as a duration and read back in words', async () => {
    const values = await sentAfter('retention-schedule', {}, async (user) => {
      await user.type(within(field('Period')).getByLabelText('years'), '3');
      await user.type(within(field('Period')).getByLabelText('months'), '6');
      expect(field('Period').textContent).toContain('3 years 6 months');
    });
    expect(values).toEqual({ period: 'P3Y6M' });
  });

  test('that is emptied is not stored', async () => {
    const values = await sentAfter('retention-schedule', { name: 'Wages', period: 'P5Y' }, async (user) => {
      await user.clear(within(field('Period')).getByLabelText('years'));
    });
    expect(values).toEqual({ name: 'Wages' });
  });
});

describe('a date', () => {
  test('may be typed the European way', async () => {
    const values = await sentAfter('activity', {}, async (user) => {
      await openKeeping(user);
      await user.type(screen.getByLabelText('Next review'), '3.5.2026');
      await user.tab();
      expect(screen.getByLabelText<HTMLInputElement>('Next review').value).toBe('2026-05-03');
      expect(screen.getByText('3 May 2026')).toBeTruthy();
    });
    expect(values).toEqual({ nextReview: '2026-05-03' });
  });

  test('that is none is pointed at and not sent', async () => {
    const { sent } = fakeApi();
    const { user } = await showEditor('activity', {});
    await openKeeping(user);
    await user.type(screen.getByLabelText('Next review'), '31.2.2026');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Not saved: one field/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Next review'));
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('an answer', () => {
  test('starts unanswered', async () => {
    fakeApi();
    await showEditor('activity', {});
    const answers = within(screen.getByRole('radiogroup', { name: 'Profiling' })).getAllByRole<HTMLInputElement>(
      'radio',
    );
    expect(answers.map((answer) => answer.checked)).toEqual([false, false, false, false]);
  });

  test('of "none" records who said so and when; another answer does not', async () => {
    const values = await sentAfter('activity', {}, async (user) => {
      await user.click(
        within(screen.getByRole('radiogroup', { name: 'Disclosed to recipients' })).getByLabelText('None'),
      );
      await user.click(within(screen.getByRole('radiogroup', { name: 'Profiling' })).getByLabelText('No'));
      await user.click(within(screen.getByRole('radiogroup', { name: 'Profiling' })).getByLabelText('Unknown'));
    });
    expect(values).toEqual({
      disclosuresMade: { answer: 'no', confirmedBy: 'Kari Nordmann', confirmedOn: today() },
      profiling: { answer: 'unknown' },
    });
  });

  test('can be taken back', async () => {
    const values = await sentAfter('activity', { name: 'Payroll', profiling: { answer: 'yes' } }, async (user) => {
      await user.click(screen.getByRole('button', { name: 'Clear the answer: Profiling' }));
    });
    expect(values).toEqual({ name: 'Payroll' });
  });
});

describe('a choice', () => {
  test('starts undecided and can become so again', async () => {
    const values = await sentAfter('activity', { name: 'Payroll', role: 'controller' }, async (user) => {
      await openKeeping(user);
      expect(screen.getByLabelText<HTMLSelectElement>('Lifecycle').value).toBe('');
      await user.selectOptions(screen.getByLabelText('Our role'), 'Not decided');
    });
    expect(values).toEqual({ name: 'Payroll' });
  });

  test('names its provision', async () => {
    fakeApi();
    await showEditor('activity', {});
    expect(screen.getByRole('option', { name: 'Joint controller – Art. 26' })).toBeTruthy();
  });
});

describe('several choices', () => {
  test('are stored in the order of the vocabulary', async () => {
    const values = await sentAfter('activity', {}, async (user) => {
      await user.click(screen.getByLabelText(/^Matching or combining/));
      await user.click(screen.getByLabelText(/^Evaluation or scoring/));
    });
    expect(values).toEqual({ highRiskCriteria: ['evaluation', 'matching'] });
  });
});

describe('short texts, numbers and flags', () => {
  test('a line each, digits set apart, and not said', async () => {
    const values = await sentAfter('activity', { dataErased: true }, async (user) => {
      await openKeeping(user);
      await user.type(screen.getByLabelText('Processing operations'), ' Collection \n\nStorage\n');
      await user.type(screen.getByLabelText('Approximate number of data subjects'), '12 500');
      await user.click(
        within(screen.getByRole('radiogroup', { name: 'Data erased after the end' })).getByLabelText('Not said'),
      );
    });
    expect(values).toEqual({ operations: ['Collection', 'Storage'], dataSubjectCount: 12_500 });
  });
});

describe('countries', () => {
  test('are found by their names in either language, with the keyboard alone', async () => {
    const values = await sentAfter('system', {}, async (user) => {
      await user.click(screen.getByRole('combobox', { name: 'Data are stored in' }));
      await user.keyboard('østerrike');
      expect(screen.getByRole('option', { name: /Austria/ }).textContent).toContain('EEA');
      await user.keyboard('{Enter}');
      await user.keyboard('united st{ArrowDown}{ArrowUp}{Enter}');
      await user.keyboard('norway{Enter}{Backspace}{Backspace}');
    });
    expect(values).toEqual({ storageCountries: ['AT', 'US'] });
  });

  test('what is typed and not chosen stays in sight', async () => {
    fakeApi();
    const { user } = await showEditor('system', {});
    await user.click(screen.getByRole('combobox', { name: 'Data are stored in' }));
    await user.keyboard('atlantis');
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'Nothing found')).toBe(true);
    await user.tab();
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Data are stored in' });
    expect(box.value).toBe('atlantis');
    expect(descriptionOf(box)).toContain('This is not chosen yet');
  });
});
