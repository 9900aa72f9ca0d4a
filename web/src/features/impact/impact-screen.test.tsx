import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ImpactScreen } from '#features/impact/impact-screen.tsx';
import type { ImpactPage } from '#register/entries/impact-query.ts';
import { setLanguage } from '#lib/language.ts';
import { meWho } from '#test/answers.ts';
import { fakeApi, type Sent } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

const item: ImpactPage['items'][number] = {
  kind: 'activity',
  id: 'PA-0001',
  title: 'Payroll',
  organisation: 'ORG-0001',
  touches: [
    { reason: 'chain', label: 'Sub-processor', way: ['REC-0001'] },
    { reason: 'copy', label: 'Copy', way: ['REC-0001', 'SYS-0001', 'SYS-0002'] },
    { reason: 'recipient', label: 'Recipient', way: ['ORG-0001'] },
  ],
  data: ['DC-0001', 'DC-0002', 'DC-0003'],
  dataSubjects: ['DS-0001'],
};
const answer: ImpactPage = {
  title: 'Cloud',
  items: [item],
  total: 1,
  page: 1,
  size: 100,
  through: ['REC-0001', 'SYS-0001', 'SYS-0002'],
  data: item.data,
  dataSubjects: item.dataSubjects,
  clients: [],
  organisations: ['ORG-0001'],
  people: 1200,
  counted: 1,
  as_of: null,
  names: {
    'ORG-0001': 'Example AS',
    'REC-0001': 'Host',
    'SYS-0001': 'CRM',
    'SYS-0002': 'Web shop',
    'DC-0001': 'Salary',
    'DC-0002': 'Bank account',
    'DC-0003': 'Absence',
    'DS-0001': 'Employees',
  },
};

const me = meWho(['read', 'export'], { everywhere: ['read'] });

function answering(given: Partial<ImpactPage> = {}) {
  return fakeApi(({ path }: Sent) => {
    if (path === '/me') return { body: me };
    if (!path.startsWith('/impact?')) return undefined;
    const page = Number(new URLSearchParams(path.split('?')[1]).get('page'));
    return { body: { ...answer, ...given, page } };
  });
}

beforeEach(() => setLanguage('en'));

const contentOf = (element: Element | null | undefined): string => element?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

describe('what is affected', () => {
  test('is said in a sentence with its numbers, in every language', async () => {
    answering({ clients: ['CLI-0001', 'CLI-0002'], total: 2 });
    await showScreen(<ImpactScreen />, '/?of=REC-0002');
    const statement = (await screen.findByText(/changes or falls away/)).closest('p');
    expect(contentOf(statement)).toBe(
      'If Cloud changes or falls away, 2 records in 1 organisation are affected: 3 data categories, 1 category of data subjects and 2 clients. As far as known, they concern 1,200 people: 1 activity says how many.',
    );
    await setLanguage('nb');
    await waitFor(() =>
      expect(contentOf(screen.getByText(/endres eller faller bort/).closest('p'))).toContain(
        'berøres 2 oppføringer i 1 virksomhet: 3 opplysningskategorier, 1 kategori av registrerte og 2 oppdragsgivere.',
      ),
    );
    // A language nobody has thought of has its verb too.
    await setLanguage('en-XA');
    await waitFor(() => expect(contentOf(screen.getByText(/ƒåļļš/).closest('p'))).toContain('åŕé åƒƒéçţéð'));
  });

  test('is told of each record with the way from it to what changes', async () => {
    answering();
    const { user } = await showScreen(<ImpactScreen />, '/?of=REC-0002');
    const table = await screen.findByRole('table', { name: 'Affected records' });
    const [, row] = within(table).getAllByRole('row');
    const [, how] = within(row as HTMLElement).getAllByRole('cell');
    expect(contentOf(how)).toBe(
      'Sub-processor: Host → CloudSystem used: Web shop, copies to CRM, provided by Host → Cloud +1',
    );
    expect(within(table).getAllByRole('link', { name: 'Cloud' })[0]?.getAttribute('href')).toBe('/recipients/REC-0002');
    await user.click(screen.getByRole('button', { name: 'Details: Payroll' }));
    const dialog = screen.getByRole('dialog', { name: 'Payroll · PA-0001' });
    expect(contentOf(dialog)).toContain('Recipient, inherited from Example AS');
    expect(within(dialog).getByRole('link', { name: 'Absence' })).toBeTruthy();
  });

  test('exists only as far as it is in view, and is fetched as one scrolls', async () => {
    const items = Array.from({ length: 100 }, (_, at) => ({ ...item, id: `PA-${1000 + at}`, title: `Record ${at}` }));
    const { sent } = answering({ items, total: 5000 });
    await showScreen(<ImpactScreen />, '/?country=US');
    const table = await screen.findByRole('table', { name: 'Affected records' });
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    await waitFor(() => expect(within(table).getAllByRole('row').length).toBeGreaterThan(10));
    expect(within(table).getAllByRole('row').length).toBeLessThan(80);
    expect(sent.filter(({ path }) => path.startsWith('/impact?'))).toHaveLength(1);
  });

  test('is asked for by the address, as of its day, and taken as a file', async () => {
    const { sent } = answering();
    await showScreen(<ImpactScreen />, '/?tool=A45-3&as_of=2026-01-31');
    const link = await screen.findByRole('link', { name: 'Download CSV' });
    expect(link.getAttribute('href')).toBe(
      '/api/v1/exports/impact.csv?tool=A45-3&as_of=2026-01-31&profile=excel-en&lang=en',
    );
    expect(sent.some(({ path }) => path === '/impact?tool=A45-3&as_of=2026-01-31&page=1&size=100')).toBe(true);
    expect(screen.getByRole('radio', { name: 'A transfer tool' })).toHaveProperty('checked', true);
  });

  test('prints every record, those nobody has scrolled to included', async () => {
    const items = Array.from({ length: 100 }, (_, at) => ({ ...item, id: `PA-${1000 + at}`, title: `Record ${at}` }));
    const { sent } = answering({ items, total: 250 });
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user } = await showScreen(<ImpactScreen />, '/?country=US');
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(sent.flatMap(({ path }) => /^\/impact.*page=(\d)/.exec(path)?.[1] ?? [])).toEqual(['1', '2', '3']);
  });

  test('asks first what changes, and says when nothing depends on it', async () => {
    answering({ total: 0, items: [], through: [], data: [], dataSubjects: [], organisations: [], people: null });
    const { user, router } = await showScreen(<ImpactScreen />);
    expect(screen.getByRole('heading', { name: 'Nothing is chosen yet' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'A country' }));
    await user.type(screen.getByRole('combobox', { name: 'Which country' }), 'Afgh{Enter}');
    expect(await screen.findByRole('heading', { name: 'No record is affected' })).toBeTruthy();
    expect(router.state.location.href).toContain('country=AF');
    await user.click(screen.getByRole('button', { name: 'Remove Afghanistan' }));
    expect(await screen.findByRole('heading', { name: 'Nothing is chosen yet' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'A country' })).toHaveProperty('checked', true);
  });
});
