import { cleanup, screen, within } from '@testing-library/react';
import type { ExportedTables } from 'domain/contract';
import type { Action } from 'domain/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExportsScreen } from '#features/exports/exports-screen.tsx';
import { meWho } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const offered: ExportedTables = {
  groups: [
    {
      id: 'statutory',
      label: 'The records the law asks for',
      tables: [{ name: 'activities', label: 'Activities', about: 'Article 30(1)', rows: [] }],
    },
    {
      id: 'record',
      label: 'Everything the register keeps',
      tables: [
        {
          name: 'records/recipient',
          label: 'Recipients',
          about: 'Anyone data are disclosed to.',
          rows: [{ name: 'records/recipient.engagedBy', label: 'Engaged by' }],
        },
      ],
    },
  ],
};

const answering = (may: Action[] = ['read', 'export', 'as-of']) =>
  fakeApi(({ path }) => {
    if (path === '/exports') return { body: offered };
    return path === '/me' ? { body: meWho(may) } : undefined;
  });

const hrefOf = async (name: string): Promise<string | null> =>
  (await screen.findByRole('link', { name })).getAttribute('href');

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('the exports screen', () => {
  test('offers every table in its group, those the law asks for first', async () => {
    answering();
    await showScreen(<ExportsScreen />);
    expect(await hrefOf('Download: Activities')).toBe('/api/v1/exports/activities.csv?profile=excel-en&lang=en');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'The records the law asks for',
      'Everything the register keeps',
    ]);
  });

  test('offers the rows within a kind once they are asked for', async () => {
    answering();
    const { user } = await showScreen(<ExportsScreen />);
    await user.click(await screen.findByText('Lists within'));
    const link = screen.getByRole('link', { name: 'Engaged by' });
    expect(link.getAttribute('href')).toContain('/exports/records/recipient.engagedBy.csv?');
  });

  test('makes files for whom and as of when the reader chooses', async () => {
    answering();
    const { user } = await showScreen(<ExportsScreen />);
    const choices = within(await screen.findByRole('group', { name: 'Made for' }));
    expect(choices.getByRole('radio', { name: 'Spreadsheets with commas (English systems)' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(choices.getByRole('radio', { name: 'Programs' }));
    await user.type(screen.getByLabelText('As of'), '2026-01-31');
    expect(await hrefOf('Download: Recipients')).toBe(
      '/api/v1/exports/records/recipient.csv?profile=data&lang=en&as_of=2026-01-31',
    );
  });

  test('makes files for the spreadsheets of the region, and remembers the other choice', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-NO');
    answering();
    const { user } = await showScreen(<ExportsScreen />);
    expect(await hrefOf('Download: Activities')).toBe('/api/v1/exports/activities.csv?profile=excel&lang=en');
    await user.click(screen.getByRole('radio', { name: 'Spreadsheets with commas (English systems)' }));
    expect(await hrefOf('Download: Activities')).toContain('profile=excel-en&');
    await user.click(screen.getByRole('radio', { name: 'Programs' }));
    cleanup();
    await showScreen(<ExportsScreen />);
    expect(await hrefOf('Download: Activities')).toContain('profile=excel-en&');
  });

  test('asks for no day where the past may not be seen', async () => {
    answering(['read', 'export']);
    await showScreen(<ExportsScreen />);
    await screen.findByRole('link', { name: 'Download: Activities' });
    expect(screen.queryByLabelText('As of')).toBeNull();
  });
});
