import { screen, within } from '@testing-library/react';
import type { EntryAnswer, EntryPage } from 'domain/contract';
import type { EntryValues } from 'domain/core';
import { describe, expect, test } from 'vitest';
import { ProcessorRecordFacts } from '#features/processor-record/processor-record-facts.tsx';
import { ProcessorRecordPage } from '#features/processor-record/processor-record-page.tsx';
import { entryOf, withPage } from '#test/answers.ts';
import { fakeApi } from '#test/fake-api.ts';
import { showScreen } from '#test/show-screen.tsx';

type Values = EntryValues<'processor-record'>;
type Derived = EntryAnswer<'processor-record'>['derived'];

const names = {
  'ORG-0001': 'Fjord Hosting AS',
  'CLI-0001': 'Bakery AS',
  'CLI-0002': 'Clinic AS',
  'AGR-0001': 'Agreement with the bakery',
  'REC-0001': 'Support Pvt.',
  'TOM-0001': 'Encryption',
  'TOM-0002': 'Backup',
  'SYS-0001': 'The cluster',
  'PER-0001': 'Kari Nordmann',
  'PER-0002': 'Ola Nordmann',
};
const keepers: EntryPage['keepers'] = [
  {
    kind: 'organisation',
    id: 'ORG-0001',
    title: 'Fjord Hosting AS',
    archived: false,
    values: {
      name: 'Fjord Hosting AS',
      address: 'Strandgata 1',
      country: 'NO',
      email: 'post@fjord.example',
      dpo: { answer: 'designated', name: 'Data Ombud', phone: '+47 22 22 22 22' },
    },
  },
  {
    kind: 'client',
    id: 'CLI-0001',
    title: 'Bakery AS',
    archived: false,
    values: {
      name: 'Bakery AS',
      country: 'SE',
      contact: { name: 'Per Baker', email: 'post@bakery.example', phone: '+46 8 11 11 11' },
      representative: { designated: { answer: 'yes' }, name: 'Rep GmbH' },
    },
  },
];

async function show(values: Values, derived?: Derived) {
  fakeApi();
  const entry = withPage({ ...entryOf('processor-record', values), names, ...(derived && { derived }) }, { keepers });
  return showScreen(
    <>
      <ProcessorRecordFacts entry={entry} />
      <ProcessorRecordPage entry={entry} />
    </>,
  );
}

const section = (title: RegExp): HTMLElement => screen.getByRole('region', { name: title });
const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('the facts of a processor record', () => {
  test('count a controller once, for however many engagements, and lead to the processor', async () => {
    await show({
      organisation: 'ORG-0001',
      owners: ['PER-0001', 'PER-0002'],
      engagements: [
        { id: 'e1', client: 'CLI-0001' },
        { id: 'e2', client: 'CLI-0001' },
        { id: 'e3', client: 'CLI-0002' },
        { id: 'e4', purpose: 'Of a controller not said yet' },
      ],
    });
    const facts = screen.getByRole('list', { name: 'Key facts' });
    expect(
      within(facts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Fjord Hosting AS', 'for 2 controllers', 'owner Kari Nordmann, Ola Nordmann']);
    expect(within(facts).getByRole('link').getAttribute('href')).toBe('/organisations/ORG-0001');
  });

  test('leave out what the record does not say', async () => {
    await show({ engagements: [{ id: 'e1', client: 'CLI-0002' }] });
    const facts = screen.getByRole('list', { name: 'Key facts' });
    expect(
      within(facts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['for 1 controller']);
  });

  test('are not there when it says none of them', async () => {
    await show({ name: 'Hosting' });
    expect(screen.queryByRole('list', { name: 'Key facts' })).toBeNull();
  });
});

describe('(a) the processor and the controllers', () => {
  test('stand with the contact details that are kept of each, each once', async () => {
    await show({
      organisation: 'ORG-0001',
      role: 'processor',
      engagements: [
        { id: 'e1', client: 'CLI-0001' },
        { id: 'e2', client: 'CLI-0001' },
        { id: 'e3', client: 'CLI-0002' },
      ],
    });
    const parties = section(/Processor and controllers/);
    expect(
      within(parties)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Edit', '/processor-records/PR-0001/edit?field=organisation'],
      ['Fjord Hosting AS', '/organisations/ORG-0001'],
      ['post@fjord.example', 'mailto:post@fjord.example'],
      ['Bakery AS', '/clients/CLI-0001'],
      ['post@bakery.example', 'mailto:post@bakery.example'],
      ['Clinic AS', '/clients/CLI-0002'],
    ]);
    expect(parties.textContent).toContain('Strandgata 1Norway');
    expect(parties.textContent).toContain('Data protection officerDesignatedData Ombud+47 22 22 22 22');
    expect(parties.textContent).toContain('Bakery ASPer BakerSwedenpost@bakery.example+46 8 11 11 11');
    expect(parties.textContent).toContain('YesRep GmbH');
    expect(parties.textContent).toContain('Our roleArt. 4(8) · Art. 28(10)Processor');
    expect(within(parties).queryByText('Nothing recorded.')).toBeNull();
  });

  test('are plainly not recorded, which is not that there are none', async () => {
    await show({ engagements: [{ id: 'e1', purpose: 'Of a controller not said yet' }] });
    const parties = section(/Processor and controllers/);
    expect(within(parties).getByText('Nothing recorded.')).toBeTruthy();
    expect(within(parties).queryByRole('heading', { level: 3 })).toBeNull();
  });
});

describe('(b) the categories of processing', () => {
  test('stand in a row for each engagement, with the columns that say anything', async () => {
    await show({
      engagements: [
        { id: 'e1', client: 'CLI-0001', processing: ['Storage', 'Backup'], purpose: 'To bake', agreement: 'AGR-0001' },
        { id: 'e2', client: 'CLI-0002', processing: ['Support'] },
      ],
    });
    const table = within(section(/Categories of processing/)).getByRole('table', {
      name: 'Controllers and categories of processing',
    });
    expect(rowsOf(table)).toEqual([
      ['Controller', 'Categories of processing', 'Agreement'],
      [
        'Bakery AS',
        expect.stringMatching(/^Storage.*Backup.*Purpose, determined by the controller: To bake$/),
        'Agreement with the bakery',
      ],
      ['Clinic AS', 'Support', ''],
    ]);
  });

  test('are plainly not recorded', async () => {
    await show({ name: 'Hosting', engagements: [] });
    expect(within(section(/Categories of processing/)).getByText('Nothing recorded.')).toBeTruthy();
  });
});

describe('(c) transfers', () => {
  test('that are made stand with importer, countries and tool', async () => {
    await show({
      transfersMade: { answer: 'yes' },
      transfers: [{ id: 't1', importer: 'REC-0001', countries: ['IN'], region: 'Asia' }],
    });
    const transfers = section(/Transfers to third countries/);
    expect(transfers.textContent).toContain('Transferred to third countries: Yes');
    expect(rowsOf(within(transfers).getByRole('table'))).toEqual([
      ['Importer', 'Third countries'],
      ['Support Pvt.', expect.stringMatching(/^India.*Region.*: Asia$/)],
    ]);
  });

  test('that are said not to be made are not the same as nothing recorded', async () => {
    await show({ transfersMade: { answer: 'no', confirmedBy: 'Kari', confirmedOn: '2026-03-02' } });
    const transfers = section(/Transfers to third countries/);
    expect(transfers.textContent).toContain('(confirmed 2 March 2026 by Kari)');
    expect(within(transfers).queryByText('Nothing recorded.')).toBeNull();
  });

  test('of which nothing is said are said to be unrecorded', async () => {
    await show({ name: 'Hosting' });
    expect(within(section(/Transfers to third countries/)).getByText('Nothing recorded.')).toBeTruthy();
  });
});

describe('(d) security measures', () => {
  test('of the record stand open, those its organisation takes everywhere folded beneath', async () => {
    const { user } = await show(
      {
        organisation: 'ORG-0001',
        security: { measures: [{ id: 'm1', measure: 'TOM-0001', note: 'At rest' }] },
        systems: ['SYS-0001'],
      },
      { effective: { securityMeasures: [{ value: 'TOM-0001' }, { value: 'TOM-0002', from: 'ORG-0001' }] } },
    );
    const security = section(/Security measures/);
    const fold = within(security).getByRole('group');
    expect(fold.hasAttribute('open')).toBe(false);
    await user.click(within(fold).getByText('1 more from Fjord Hosting AS'));
    expect(
      within(fold)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Backup']);
    const said = within(security)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toEqual(['EncryptionAt rest', 'Backup']);
    expect(security.textContent).toContain('Systems: The cluster');
  });

  test('that are only inherited are not nothing', async () => {
    await show(
      { organisation: 'ORG-0001' },
      { effective: { securityMeasures: [{ value: 'TOM-0002', from: 'ORG-0001' }] } },
    );
    const security = section(/Security measures/);
    expect(within(security).getByText('1 more from Fjord Hosting AS')).toBeTruthy();
    expect(within(security).queryByText('Nothing recorded.')).toBeNull();
  });

  test('that cannot be described stand with the reason', async () => {
    await show({ security: { whyNotPossible: 'They are secret.' } });
    expect(section(/Security measures/).textContent).toContain('Why a description is not possible: They are secret.');
  });

  test('of which nothing is said are said to be unrecorded', async () => {
    await show({ name: 'Hosting' });
    expect(within(section(/Security measures/)).getByText('Nothing recorded.')).toBeTruthy();
  });
});
