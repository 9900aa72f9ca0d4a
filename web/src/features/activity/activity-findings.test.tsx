import { screen, within } from '@testing-library/react';
import type { EntryValues } from 'domain/core';
import { stateWith } from 'domain/testing';
import { describe, expect, test } from 'vitest';
import { ActivityPage } from '#features/activity/activity-page.tsx';
import type { FindingItem } from '#register/findings/finding-queries.ts';
import { ProvenanceProvider } from '#register/values/provenance.tsx';
import { derivedOf } from '#test/derived.ts';
import { fakeApi } from '#test/fake-api.ts';
import { entryOf, findingOf, withPage } from '#test/answers.ts';
import { showScreen } from '#test/show-screen.tsx';

const values: EntryValues<'activity'> = {
  name: 'Payroll',
  organisation: 'ORG-0001',
  data: [
    { id: 'd1', category: 'DC-0001' },
    { id: 'd2', category: 'DC-0002' },
  ],
};
const names = { 'ORG-0001': 'Example AS', 'DC-0001': 'Contact details', 'DC-0002': 'Pay' };

const found = (
  rule: FindingItem['rule'],
  concern: FindingItem['concern'],
  path: string,
  more: Partial<FindingItem> = {},
): FindingItem => findingOf({ rule, concern, path, title: rule, message: `Why ${rule}`, fix: `Mend ${rule}`, ...more });

async function show(findings: readonly FindingItem[]) {
  fakeApi();
  const activity = withPage(entryOf('activity', values), { findings });
  const entry = { ...activity, names, derived: derivedOf(values, stateWith([])) };
  const shown = await showScreen(
    <ProvenanceProvider entry={entry}>
      <ActivityPage entry={entry} />
    </ProvenanceProvider>,
  );
  await screen.findByRole('region', { name: 'The letters of Article 30' });
  return shown;
}

const section = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('findings on the page of an activity', () => {
  test('stand under the heading of the letter they are about, with the way to the field', async () => {
    await show([found('recipients-missing', 'recipients', 'disclosuresMade')]);
    const link = section(/Recipients$/).getByRole('link', { name: 'Mend recipients-missing' });
    expect(link.getAttribute('href')).toMatch(/^\/activities\/PA-0001\/edit\?field=.*disclosuresMade/);
    expect(screen.getByRole('button', { name: '(d) not begun' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '(g) complete' })).toBeTruthy();
  });

  test('of one rule in several places are told once, and the places by what their rows are called', async () => {
    await show(['d1', 'd2'].map((row) => found('retention-missing', 'retention', `data/${row}/retention`)));
    const letter = section(/Time limits for erasure$/);
    expect(letter.getAllByText('retention-missing')).toHaveLength(1);
    const line = within(letter.getByText('retention-missing').closest('li') ?? document.body);
    expect(line.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Contact details › Time limits for erasure',
      'Pay › Time limits for erasure',
    ]);
  });

  test('that are accepted say why, quietly, and still leave the letter lacking', async () => {
    const acceptance = {
      id: 'ACC-0001',
      reason: 'New system in May',
      until: '2030-05-31',
      by: 'kari',
      on: '2026-01-01',
    };
    await show([found('security-missing', 'security', 'security', { state: 'accepted', acceptance })]);
    expect(section(/Security measures$/).getByText(/Accepted: security-missing/)).toBeTruthy();
    expect(section(/Security measures$/).getByText(/New system in May/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '(g) not begun' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '(f) complete' })).toBeTruthy();
  });

  test('of the organisation that leave this record incomplete are told too, and mended there', async () => {
    const its = { kind: 'organisation', id: 'ORG-0001', name: 'Example AS' } as const;
    await show([found('controller-contact-missing', 'parties', 'email', its)]);
    const link = section(/Controller$/).getByRole('link', { name: 'Mend controller-contact-missing' });
    expect(link.getAttribute('href')).toMatch(/^\/organisations\/ORG-0001\/edit/);
    expect(screen.getByRole('button', { name: '(a) lacking 1' })).toBeTruthy();
  });

  test('of letters that lack something are gone through with n, from the last to the first again', async () => {
    const { user } = await show([
      found('recipients-missing', 'recipients', 'disclosuresMade'),
      found('security-missing', 'security', 'security'),
    ]);
    const reached: (string | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      await user.keyboard('n');
      const at = document.activeElement;
      reached.push(at instanceof HTMLElement ? at.dataset['letterOf'] : undefined);
    }
    expect(reached).toEqual(['d', 'g', 'd']);
  });

  test('that are only recommended are folded, with how many rules they are of', async () => {
    await show([
      found('security-missing', 'security', 'security'),
      found('security-generic', 'security', 'security', { severity: 'recommended' }),
      found('security-not-tested', 'security', 'systems', { severity: 'recommended' }),
    ]);
    const fold = section(/Security measures$/)
      .getByText('2 recommendations')
      .closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.contains(section(/Security measures$/).getByText('security-missing'))).toBe(false);
  });

  test('on the ground of a purpose stand at its letter, and never make it incomplete', async () => {
    await show([found('legal-basis-missing', 'lawfulness', 'purposes', { citations: 'Art. 6', article30: false })]);
    expect(section(/Purposes$/).getByText('legal-basis-missing')).toBeTruthy();
    expect(screen.getByRole('button', { name: '(b) complete' })).toBeTruthy();
    expect(screen.getByText(/beside Article 30: 1/)).toBeTruthy();
  });
});
